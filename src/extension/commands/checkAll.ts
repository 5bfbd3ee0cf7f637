import * as vscode from 'vscode';
import { listen, run } from '../boundary.js';
import { showInformation } from '../ui/notifications.js';
import { postsInWords } from '../ui/words.js';
import type { Command } from './command.js';
import { foundInWords } from './foundInWords.js';

/** Telling more often would cost more than what is told of. */
const TELL_EVERY_MS = 100;

/** Reads and checks every post again, and shows what is wrong. */
export const checkAll: Command = async ({ blogs }) => {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Checking all posts'),
    cancellable: true,
  };
  const isDone = await vscode.window.withProgress(options, async (progress, token) => {
    let told = performance.now();
    const cancelled = new Promise<void>((resolve) => listen(token.onCancellationRequested, () => resolve()));
    const subscriptions = blogs.all.map((blog) =>
      listen(blog.onDidProgress, ({ doing, done, of }) => {
        if (performance.now() - told < TELL_EVERY_MS) return;
        told = performance.now();
        const message =
          doing === 'reading'
            ? vscode.l10n.t('read {0} of {1} files', done, of)
            : vscode.l10n.t('checked {0} of {1} posts', done, of);
        progress.report({ message });
      }),
    );
    await Promise.race([blogs.rescan(), cancelled]);
    for (const subscription of subscriptions) subscription.dispose();
    if (token.isCancellationRequested) for (const blog of blogs.all) blog.abandonScan();
    return !token.isCancellationRequested;
  });
  if (!isDone) return;
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  const found = foundInWords(blogs.all) ?? vscode.l10n.t('no problems');
  const count = blogs.all.reduce((sum, { index }) => sum + (index?.posts.size ?? 0), 0);
  run(showInformation(vscode.l10n.t('Checked {0}: {1}', postsInWords(count), found)));
};
