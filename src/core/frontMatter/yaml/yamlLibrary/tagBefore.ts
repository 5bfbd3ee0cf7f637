/**
 * The most characters that a tag and what is after it may have: each of many values on one line looks at what is before
 * it.
 */
const LONGEST_TAG = 200;

export function tagBefore(text: string, start: number): number | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_TAG), start);
  const tag = /![^\s]*[ \t]+(?:&\S+[ \t]+)?$/.exec(before.slice(before.lastIndexOf('\n') + 1));
  return tag ? start - tag[0].length : undefined;
}
