import type { Reading } from './reading.js';
import { seriesName } from './values.js';

/** Returns the name under which the index has a series that a post of this reading writes so. */
export function nameInSite({ isComment, seriesTitles, scope }: Reading, written: string): string {
  if (isComment) return seriesName(written);
  const name = seriesTitles.get(written) ?? written;
  return scope === '' ? name : `${name} (${scope})`;
}
