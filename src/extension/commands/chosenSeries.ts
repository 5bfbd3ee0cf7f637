import type { CommandContext } from './command.js';
import { SELECTION, seriesOf, type FoundSeries } from '../views/targets.js';

/**
 * The series that a menu was opened on, or that is selected in the series view where a key was pressed there, else the
 * one that the author looks at as a whole, or of whose posts one.
 */
export function chosenSeries(
  { blogs, active, seriesPreviews, view }: CommandContext,
  argument: unknown,
): FoundSeries | undefined {
  const [selected] = view.selection;
  if (argument === SELECTION && selected) return seriesOf(blogs, selected);
  const given = seriesOf(blogs, argument) ?? seriesPreviews.active;
  if (given) return given;
  const found = active.get();
  return found?.post.series === undefined ? undefined : { blog: found.blog, name: found.post.series };
}
