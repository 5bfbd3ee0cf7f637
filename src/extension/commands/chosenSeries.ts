import type { CommandContext } from './command.js';
import { SELECTION, seriesOf, type FoundSeries } from '../views/targets.js';

/**
 * The series that a menu was opened on, or that is selected in the series view where a key was pressed there, else that
 * of the post which the author looks at.
 */
export function chosenSeries(
  { workspace, active, view }: CommandContext,
  argument: unknown,
): FoundSeries | undefined {
  const [selected] = view.selection;
  if (argument === SELECTION && selected) return seriesOf(workspace, selected);
  const given = seriesOf(workspace, argument);
  if (given) return given;
  const found = active.get();
  return found?.post.series === undefined ? undefined : { posts: found.posts, name: found.post.series };
}
