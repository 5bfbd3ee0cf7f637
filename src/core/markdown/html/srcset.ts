import { decodeEntities } from './entities.js';

/** One image of a `srcset`; offsets are those of its address in the attribute's written value. */
export interface SrcsetTarget {
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads `a.png 1x, b.png 2x`: an address, perhaps a width or density, a comma.
 * https://html.spec.whatwg.org/#srcset-attribute
 */
export function srcsetTargets(written: string): readonly SrcsetTarget[] {
  return [...written.matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:\s+[^,]*)?(?:,|$)/g)].map((match) => {
    const target = match[1] ?? '';
    return { target: decodeEntities(target), start: match.index, end: match.index + target.length };
  });
}
