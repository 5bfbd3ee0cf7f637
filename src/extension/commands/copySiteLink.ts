import * as vscode from 'vscode';
import { siteLink } from '../../core/links/siteLink.js';
import { showStatus } from '../ui/statusMessage.js';
import { chosenPosts } from './chosenPosts.js';
import type { Command } from './command.js';

/** Copies the addresses of posts on their site, one a line. */
export const copySiteLink: Command = async (context, argument, selected) => {
  const found = await chosenPosts(context, argument, selected);
  const links = found.flatMap(({ blog: { index }, post }) => (index ? [siteLink(index, post)] : []));
  const [first] = links;
  if (first === undefined) {
    // of a file, the author has been told why
    if (argument === undefined) showStatus(vscode.l10n.t('No post is selected'));
    return;
  }
  await vscode.env.clipboard.writeText(links.join('\n'));
  showStatus(
    links.length === 1
      ? vscode.l10n.t('Copied {0}', first)
      : vscode.l10n.t('Copied the links of {0} posts', links.length),
  );
};
