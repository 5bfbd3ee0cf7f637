import type { Post } from '../../core/post/post.js';
import { partsInWords } from '../ui/words.js';
import { isRow } from '../views/rows.js';
import { type FoundSeries, postsOf, SELECTION, seriesOf } from '../views/targets.js';
import type { CommandContext } from './command.js';
import { pickSeries, type SeriesHint } from './pickSeries.js';

/**
 * The series that a menu was opened on, or that is selected in the series view where a key was pressed there, else the
 * one that the author looks at as a whole, or of whose posts one. A row or a post that has no series does not stand for
 * another.
 */
export function chosenSeries(
  { blogs, active, seriesPreviews, view }: CommandContext,
  argument: unknown,
): FoundSeries | undefined {
  const [selected] = view.selection;
  if (argument === SELECTION && selected) return seriesOf(blogs, selected);
  // the title bar of a page passes its address, which is not a post
  if (isRow(argument) || postsOf(blogs, argument).length > 0) return seriesOf(blogs, argument);
  if (seriesPreviews.active) return seriesPreviews.active;
  const found = active.get();
  return found?.post.series === undefined ? undefined : { blog: found.blog, name: found.post.series };
}

/** The series that the author means, else one that is chosen among all. */
export async function seriesOrAsk(
  context: CommandContext,
  argument: unknown,
  title: string,
  hint: (parts: readonly Post[]) => SeriesHint = byLength,
): Promise<FoundSeries | undefined> {
  await context.blogs.settled();
  return chosenSeries(context, argument) ?? pickSeries(context.blogs, title, hint);
}

/** A series of one post is seldom the one that is meant. */
function byLength({ length }: readonly Post[]): SeriesHint {
  return { likely: length > 1, description: partsInWords(length) };
}
