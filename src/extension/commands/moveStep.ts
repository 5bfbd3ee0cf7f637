import { type StepDirection, stepPosts } from '../../core/edits/series/stepPosts.js';
import { moveInSeries } from '../edits/moveInSeries.js';
import { chosenPosts } from './chosenPosts.js';
import type { Command } from './command.js';

/** Lets posts change places with the parts before or after them. */
export function moveStep(step: StepDirection): Command {
  return async (context, argument, selected) => {
    const found = await chosenPosts(context, argument, selected);
    if (await moveInSeries(found, (index, paths) => stepPosts(index, paths, step)))
      await context.view.show(found);
  };
}
