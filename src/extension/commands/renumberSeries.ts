import * as vscode from 'vscode';
import { numbersAfter, renumber } from '../../core/edits/renumber.js';
import type { Post } from '../../core/post/post.js';
import { goesByDate } from '../../core/series/sections.js';
import { surePartsOf } from '../../core/series/seriesFamilies.js';
import { isolate } from '../../core/text/isolate.js';
import { changePosts } from '../edits/changePosts.js';
import { offerUndo } from '../edits/undo.js';
import { showStatus } from '../ui/statusMessage.js';
import { type FoundSeries } from '../views/targets.js';
import { seriesOrAsk } from './chosenSeries.js';
import type { Command } from './command.js';

/** Numbers the parts of a series in their order. */
export const renumberSeries: Command = async (context, argument) => {
  const found = await seriesOrAsk(context, argument, vscode.l10n.t('Renumber Series'), (posts) => {
    const { length } = renumber(posts);
    return {
      likely: length > 0,
      description: length > 0 ? partsToChange(length) : inOrder(posts),
    };
  });
  if (found) await renumberParts(found);
};

async function renumberParts({ blog, name }: FoundSeries): Promise<void> {
  const before = blog.index ? surePartsOf(blog.index, name) : [];
  const { length } = renumber(before);
  const count = numbered(before);
  if (length === 0) {
    showStatus(vscode.l10n.t('{0}: {1}', isolate(name), inOrder(before)));
    return;
  }
  const change = await changePosts(blog, (index) => ({
    kind: 'edits',
    edits: renumber(surePartsOf(index, name)),
  }));
  if (!change) return;
  const left = before.length - count;
  const { first, last } = numbersAfter(before);
  await offerUndo(
    change,
    left === 0
      ? vscode.l10n.t('{0} is now numbered {1} to {2}', isolate(name), first, last)
      : vscode.l10n.t(
          '{0} is now numbered {1} to {2}. Without a valid number, and left as they are: {3}',
          isolate(name),
          first,
          last,
          left,
        ),
  );
}

function numbered(posts: readonly { readonly section: number | undefined }[]): number {
  return posts.filter(({ section }) => section !== undefined).length;
}

function partsToChange(count: number): string {
  return count === 1 ? vscode.l10n.t('1 part to change') : vscode.l10n.t('{0} parts to change', count);
}

function inOrder(posts: readonly Post[]): string {
  if (goesByDate(posts)) return vscode.l10n.t('parts without numbers, in the order of their dates');
  const { first, last } = numbersAfter(posts);
  return vscode.l10n.t('already numbered {0} to {1}', first, last);
}
