import type { CommandContext } from './command.js';
import { seriesOf, type FoundSeries } from './targets.js';

/** The series that a menu was opened on, else that of the post which the author looks at. */
export function chosenSeries(
  { workspace, active }: CommandContext,
  argument: unknown,
): FoundSeries | undefined {
  const given = seriesOf(workspace, argument);
  if (given) return given;
  const found = active.get();
  return found?.post.series === undefined ? undefined : { posts: found.posts, name: found.post.series };
}
