import { movePosts } from '../../core/edits/series/movePosts.js';
import { moveInSeries, refuseFolders } from '../edits/moveInSeries.js';
import { chosenPosts } from './chosenPosts.js';
import type { Command } from './command.js';
import { pickTargetSeries } from './pickTargetSeries.js';

/** Makes posts the last parts of a series that the author chooses or names, be they in another one or in none. */
export const moveToSeries: Command = async (context, argument, selected) => {
  const found = await chosenPosts(context, argument, selected);
  const [first] = found;
  if (!first?.blog.index) return;
  if (found.some(({ blog }) => blog !== first.blog)) {
    refuseFolders();
    return;
  }
  const own = new Set(found.map(({ post }) => post.series));
  const series = await pickTargetSeries(first.blog.index, own.size === 1 ? first.post.series : undefined);
  if (series === undefined) return;
  const isMoved = await moveInSeries(found, (index, paths) =>
    movePosts(index, paths, { kind: 'last', series }),
  );
  if (isMoved) await context.view.show(found);
};
