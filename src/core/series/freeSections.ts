import type { Index } from '../index/index.js';
import { nextSection, sectionsOf } from './sections.js';

/** A section that no post of a series has. */
export interface FreeSection {
  readonly section: number;
  /** Whether there are posts after it. */
  readonly missing: boolean;
}

/** More numbers than this are a slip, not a gap. */
const MOST_MISSING = 20;

/**
 * Returns the free sections of a series, by its display name: those that are missing, then the one after the last. The
 * post at `except`, which is being written, does not count.
 */
export function freeSections(index: Index, series: string, except: string): readonly FreeSection[] {
  const posts = (index.series.get(series) ?? []).filter(({ path }) => path !== except);
  const { gaps } = sectionsOf(posts);
  const free: FreeSection[] = [];
  for (const { from, to } of gaps) {
    for (let section = from; section <= to && free.length < MOST_MISSING; section++) {
      free.push({ section, missing: true });
    }
  }
  return [...free, { section: nextSection(posts), missing: false }];
}
