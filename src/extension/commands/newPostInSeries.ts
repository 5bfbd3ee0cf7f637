import * as vscode from 'vscode';
import { isolate } from '../../core/text/isolate.js';
import { showError } from '../ui/notifications.js';
import { mostCommon } from '../../core/text/mostCommon.js';
import { goesByDate, nextSection } from '../../core/series/sections.js';
import { sectionBeside } from '../../core/edits/series/sectionBeside.js';
import { familyOf } from '../../core/series/seriesFamilies.js';
import { askText } from '../input/askText.js';
import { createPost } from '../newPost/createPost.js';
import { judgeTitle } from '../newPost/judgeTitle.js';
import { chosenSeries } from './chosenSeries.js';
import type { Command } from './command.js';
import { gapOf, postsOf, type FoundSeries } from '../views/targets.js';

/** Makes the next part of a series, or the first missing one of a gap. */
export const newPostInSeries: Command = async (context, argument) => {
  await context.blogs.settled();
  const found = chosenSeries(context, argument);
  if (found) await newPart(found, gapOf(argument) ?? sectionAfter(found));
};

/** Makes a part in front of one, or after it. */
export function newPostBeside(where: 'before' | 'after'): Command {
  return async ({ blogs, active }, argument) => {
    await blogs.settled();
    const [found = active.get()] = postsOf(blogs, argument);
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
async function newPart({ blog, name }: FoundSeries, section: number | undefined): Promise<void> {
  const parts = blog.index?.series.get(name) ?? [];
  const topic = mostCommon(parts.flatMap((part) => part.topic ?? []));
  const wish = { series: name, section, topic };
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

/** The number after the highest one in a series, near spellings of its name included; none where parts have none. */
function sectionAfter({ blog: { index }, name }: FoundSeries): number | undefined {
  const parts = (index && familyOf(index, name)?.posts) ?? [];
  return goesByDate(parts) ? undefined : nextSection(parts);
}
