import { trimBlanks } from './trimBlanks.js';

/** `Title ##` is `Title`, but `C#` stays: the closing sequence is separate. */
export function withoutClosingSequence(text: string): string {
  const trimmed = trimBlanks(text);
  let end = trimmed.length;
  while (end > 0 && trimmed.charAt(end - 1) === '#') end--;
  const apart = end === 0 || /[ \t]/.test(trimmed.charAt(end - 1));
  return apart ? trimBlanks(trimmed.slice(0, end)) : trimmed;
}
