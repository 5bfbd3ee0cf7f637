import * as vscode from 'vscode';
import { newPost } from '../../core/edits/newPost.js';
import type { Wish } from '../../core/edits/newPost/wish.js';
import { sectionBeside } from '../../core/edits/series/sectionBeside.js';
import type { PlannedPart } from '../../core/series/planned.js';
import { goesByDate, nextSection } from '../../core/series/sections.js';
import { familyOf } from '../../core/series/seriesFamilies.js';
import { isolate } from '../../core/text/isolate.js';
import { mostCommon } from '../../core/text/mostCommon.js';
import { askText } from '../input/askText.js';
import { runSteps } from '../input/steps.js';
import { createPost } from '../newPost/createPost.js';
import { judgeTitle } from '../newPost/judgeTitle.js';
import { newPostSteps, startOf, wishOf } from '../newPost/newPostSteps.js';
import { showError } from '../ui/notifications.js';
import { type FoundSeries, gapOf, plannedOf } from '../views/targets.js';
import { chosenPosts } from './chosenPosts.js';
import { chosenSeries } from './chosenSeries.js';
import type { Command } from './command.js';

/** Makes the next part of a series, the first missing one of a gap, or one that is planned. */
export const newPostInSeries: Command = async (context, argument) => {
  await context.blogs.settled();
  const found = chosenSeries(context, argument);
  const planned = plannedOf(argument);
  if (found && planned) await writePlanned(found, planned);
  else if (found) await newPart(found, gapOf(argument) ?? sectionAfter(found));
};

/** Makes a part whose title and number are known; of the first of a series, the author says where it goes. */
async function writePlanned(found: FoundSeries, { title, section }: PlannedPart): Promise<void> {
  const { blog, name } = found;
  const wish = { ...partOf(found, section), title };
  const isFirst = blog.index !== undefined && !blog.index.series.has(name);
  if (!isFirst || newPost(blog.index, wish).kind === 'post') {
    await createPost(blog, wish);
    return;
  }
  const draft = await runSteps(newPostSteps([blog]), { ...startOf(blog), title, series: name });
  if (draft) await createPost(draft.blog, wishOf(draft));
}

/** Makes a part in front of one, or after it. */
export function newPostBeside(where: 'before' | 'after'): Command {
  return async (context, argument) => {
    const [found] = await chosenPosts(context, argument, undefined);
    const { series, section } = found?.post ?? {};
    if (!found || series === undefined) return;
    const { section: key } = found.post.reading.roles;
    if (section === undefined && key !== undefined) {
      const why = vscode.l10n.t('This post has no valid {0}. Give it one first', key);
      showError(why);
      return;
    }
    const posts = found.blog.index?.series.get(series) ?? [];
    await newPart(
      { blog: found.blog, name: series },
      section === undefined ? undefined : sectionBeside(posts, section, where),
    );
  };
}

/** Everything but the title is as in the other parts. */
async function newPart(found: FoundSeries, section: number | undefined): Promise<void> {
  const { blog, name } = found;
  const wish = partOf(found, section);
  const title = await askText({
    title:
      section === undefined
        ? vscode.l10n.t('New Post: Part of {0}', isolate(name))
        : vscode.l10n.t('New Post: Part {0} of {1}', section, isolate(name)),
    value: '',
    placeholder: vscode.l10n.t('Title of the post'),
    prompt: vscode.l10n.t('The file is named after the title'),
    judge: (text) => judgeTitle(blog, { ...wish, title: text }),
  });
  if (title) await createPost(blog, { ...wish, title: title.entered });
}

function partOf({ blog, name }: FoundSeries, section: number | undefined): Omit<Wish, 'title'> {
  const parts = blog.index?.series.get(name) ?? [];
  const topic = mostCommon(parts.flatMap((part) => part.topic ?? []));
  // a series that is only planned has been named on purpose
  return { series: name, section, topic, newSeries: true };
}

/** The number after the highest one in a series, near spellings of its name included; none where parts have none. */
function sectionAfter({ blog: { index }, name }: FoundSeries): number | undefined {
  const parts = (index && familyOf(index, name)?.posts) ?? [];
  return goesByDate(parts) ? undefined : nextSection(parts);
}
