import { movePosts } from '../../core/edits/series/movePosts.js';
import { moveInSeries } from '../edits/moveInSeries.js';
import { chosenPosts } from './chosenPosts.js';
import type { Command } from './command.js';

/** Takes posts out of their series; the later parts move up. */
export const removeFromSeries: Command = async (context, argument, selected) => {
  const found = await chosenPosts(context, argument, selected);
  if (await moveInSeries(found, (index, paths) => movePosts(index, paths, { kind: 'none' })))
    await context.view.show(found);
};
