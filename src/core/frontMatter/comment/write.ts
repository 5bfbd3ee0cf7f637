import { type Message, say } from '../../text/message.js';
import type { NewField } from '../syntax.js';

export const OPENING = '<!--';
export const CLOSING = '-->';

/** Writes a block with one field a line. */
export function write(fields: readonly NewField[]): string {
  return [OPENING, ...fields.map(({ key, value }) => show(key, value)), CLOSING].join('\n');
}

export function show(key: string, value: string): string {
  return `${key}=${value}`;
}

export function whyNotValue(value: string): Message | undefined {
  if (/[\r\n\u2028\u2029]/.test(value)) return say('A name has to be on one line');
  if (value.includes(CLOSING)) return say('A name cannot hold “{0}”, which ends the comment', CLOSING);
  if (/[\t\u200B\uFEFF]/.test(value)) return say('A name cannot hold tabs or invisible characters');
  if (value !== value.trim()) return say('Remove the whitespace around the name');
  return undefined;
}
