import type { Index } from '../core/index/index.js';
import { seriesName } from '../core/post/values.js';
import { nearest } from '../core/text/spelling.js';
import { CannotRun } from './cannotRun.js';
import { enumerate } from './options.js';

/** As many names fit into a message. */
const MOST_NAMES = 10;

/** Returns the display name of a series, given as it is shown or as a post writes it. Throws `CannotRun`. */
export function findSeries(index: Index, argument: string): string {
  const name = seriesName(argument);
  if (index.series.has(name)) return name;
  throw new CannotRun(`There is no series “${argument}”. ${hint(name, index.seriesNames)}`);
}

function hint(name: string, names: readonly string[]): string {
  const meant = nearest(name, names);
  if (meant !== undefined) return `Did you mean “${meant}”?`;
  if (names.length === 0) return 'No post here is in a series; write the folder of the blog after it';
  if (names.length > MOST_NAMES) return 'up-next list shows them all';
  const quoted = [...names].sort().map((each) => `“${each}”`);
  return `There ${names.length === 1 ? 'is' : 'are'} ${enumerate(quoted, 'and')}`;
}
