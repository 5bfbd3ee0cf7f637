import type { Command } from './command.js';
import { postsOf } from '../views/targets.js';

/** Opens the series view where the post stands. */
export const revealInSeriesView: Command = async ({ workspace, active, view }, argument) => {
  await workspace.settled();
  const [found = active.get()] = postsOf(workspace, argument);
  if (found) await view.reveal(found, true);
};
