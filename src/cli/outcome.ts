/** What a command says and the status it ends with: 0 all is well, 1 problems, 2 it could not run. */
export interface Outcome {
  readonly status: 0 | 1 | 2;
  /** Whole, or in pieces, each of which is made when the one before has been written. */
  readonly stdout: string | Iterable<string>;
  readonly stderr: string;
  /** Whether `stdout` is for another program, byte for byte, and may contain what a terminal should not see. */
  readonly verbatim?: boolean;
}

/** Returns the outcome of a command that did what it was asked to. */
export function said(stdout: Outcome['stdout']): Outcome {
  return { status: 0, stdout, stderr: '' };
}

/** Returns a number with its noun: `1 post`, `2 posts`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
