import * as vscode from 'vscode';
import { rename } from '../../core/edits/rename.js';
import type { SharedName } from '../../core/edits/sharedNames.js';
import { topicsByFrequency } from '../../core/series/propose.js';
import { isolate } from '../../core/text/isolate.js';
import { changePosts } from '../edits/changePosts.js';
import { offerUndo } from '../edits/undo.js';
import { askChoice } from '../input/askChoice.js';
import type { Blog } from '../posts/blog.js';
import { withoutLinks } from '../ui/notifications.js';
import { showStatus } from '../ui/statusMessage.js';
import { translate } from '../ui/translate.js';
import { partsInWords, postsInWords } from '../ui/words.js';
import { seriesOrAsk } from './chosenSeries.js';
import type { Command } from './command.js';

/** Gives a series another name in all its posts. */
export const renameSeries: Command = async (context, argument) => {
  const title = vscode.l10n.t('Rename Series');
  const found = await seriesOrAsk(context, argument, title, ({ length }) => ({
    likely: false,
    description: partsInWords(length),
  }));
  if (!found) return;
  const { blog, name } = found;
  if (blog.index?.series.has(name)) await renameShared(blog, { role: 'series', name }, title);
  else showStatus(vscode.l10n.t('{0} is only planned. Its name is in .upnext.json', isolate(name)));
};

/** Gives a topic another name in all its posts. */
export const renameTopic: Command = async ({ blogs, active }) => {
  await blogs.settled();
  const title = vscode.l10n.t('Rename Topic');
  const found = active.get();
  const { all: folders } = blogs;
  const choices = folders.flatMap((blog) =>
    [...(blog.index ? topicsByFrequency(blog.index) : [])].map(([topic, count]) => ({
      value: { blog, topic },
      label: topic,
      description: folders.length > 1 ? `${blog.folder.name}: ${postsInWords(count)}` : postsInWords(count),
    })),
  );
  const isOwn = ({ value }: (typeof choices)[number]): boolean =>
    value.blog === found?.blog && value.topic === found.post.topic;
  const [first] = choices.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  if (!first) return;
  const moved = await askChoice({
    title,
    placeholder: vscode.l10n.t('Topic'),
    choices,
    current: first.value,
  });
  if (moved) await renameShared(moved.entered.blog, { role: 'topic', name: moved.entered.topic }, title);
};

async function renameShared(blog: Blog, shared: SharedName, title: string): Promise<void> {
  const newName = await vscode.window.showInputBox({
    title: `${title}: ${shared.name}`,
    value: shared.name,
    prompt: vscode.l10n.t('The new name, in all posts'),
    ignoreFocusOut: true,
    validateInput: (text) => {
      const result = blog.index && rename(blog.index, shared, text);
      if (result?.kind === 'refused') return withoutLinks(translate(result.why));
      const question = result?.question;
      return (
        question && {
          message: withoutLinks(translate(question)),
          severity: vscode.InputBoxValidationSeverity.Warning,
        }
      );
    },
  });
  if (newName === undefined || newName === shared.name) return;
  let count = 0;
  const change = await changePosts(blog, (index) => {
    const result = rename(index, shared, newName);
    if (result.kind === 'edits') count = result.edits.length;
    return result;
  });
  if (!change) return;
  await offerUndo(
    change,
    vscode.l10n.t('“{0}” is now “{1}”: {2}', isolate(shared.name), isolate(newName), postsInWords(count)),
  );
}
