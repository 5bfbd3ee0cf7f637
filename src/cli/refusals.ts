import { displayPath } from './blog.js';
import type { Outcome } from './outcome.js';
import { printable } from './terminal.js';

/** Why a file was left as it was. */
export interface Refusal {
  readonly kind: 'changed' | 'failed';
  readonly file: string;
  /** For people, as the rest of a sentence that begins with the path. */
  readonly why: string;
}

/** Somebody else has written to the file: what was computed from it is no longer valid. */
export function changed(file: string): Refusal {
  return { kind: 'changed', file, why: 'was left alone: it has changed meanwhile. Run the command again' };
}

/** The file could not be read or written. */
export function failed(file: string, reason: string): Refusal {
  return { kind: 'failed', file, why: `could not be written: ${reason}` };
}

/** Returns what is printed about files that were left as they were; nothing if there are none. */
export function explainRefusals(refusals: readonly Refusal[]): string {
  return refusals.map(({ file, why }) => `up-next: ${printable(`${displayPath(file)} ${why}`)}\n`).join('');
}

/** Returns the exit status of a command that left files as they were, and would have ended with another. */
export function statusAfter(refusals: readonly Refusal[], status: Outcome['status']): Outcome['status'] {
  if (refusals.some(({ kind }) => kind === 'failed')) return 2;
  return refusals.length > 0 ? 1 : status;
}
