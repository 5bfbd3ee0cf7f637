import type { Body } from '../../src/core/markdown/body.js';
import { parseBody } from '../../src/core/markdown/parseBody.js';
import { createSource } from '../../src/core/text/source.js';
import type { Reading } from './oracle.js';

/** Reads a text that is all body. */
export function bodyOf(text: string): Body {
  return parseBody(createSource(text), 0);
}

/** What our own reader finds in a text, for comparison with the oracle. */
export function readByOurselves(text: string): Omit<Reading, 'defined'> {
  const { links, headings } = bodyOf(text);
  return {
    // an address that is a link by itself is what the page's own test compares
    targets: [
      ...new Set(links.filter(({ syntax }) => syntax !== 'address').map(({ target }) => target)),
    ].sort(),
    headings: headings.map(({ level, text: heading }) => `${level} ${heading}`.trim()),
  };
}

/** The same reading with only the levels of the headings. */
export function levelsOf(headings: readonly string[]): readonly string[] {
  return headings.map((heading) => heading.charAt(0));
}

/** Our targets without those of definitions that no reference uses: we report them, other readers do not. */
export function usedTargets(ours: readonly string[], oracle: Reading): readonly string[] {
  return ours.filter((target) => oracle.targets.includes(target) || !oracle.defined.includes(target));
}
