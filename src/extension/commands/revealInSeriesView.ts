import { postsOf } from '../views/targets.js';
import type { Command } from './command.js';

/** Opens the series view where the post is. */
export const revealInSeriesView: Command = async ({ blogs, active, view }, argument) => {
  await blogs.settled();
  const [found = active.get()] = postsOf(blogs, argument);
  if (found) await view.reveal(found, true);
};
