import * as vscode from 'vscode';
import { siteLink } from '../../core/links/siteLink.js';
import { showStatus } from '../ui/statusMessage.js';
import type { Command } from './command.js';
import { postsOf } from '../views/targets.js';

/** Copies the addresses of posts on their site, one a line. */
export const copySiteLink: Command = async ({ blogs, active }, argument, selected) => {
  await blogs.settled();
  const given = postsOf(blogs, argument, selected);
  const found = given.length > 0 ? given : [active.get() ?? []].flat();
  const links = found.flatMap(({ blog: { index }, post }) => (index ? [siteLink(index, post)] : []));
  const [first] = links;
  if (first === undefined) {
    showStatus(vscode.l10n.t('No post is selected'));
    return;
  }
  await vscode.env.clipboard.writeText(links.join('\n'));
  showStatus(
    links.length === 1
      ? vscode.l10n.t('Copied {0}', first)
      : vscode.l10n.t('Copied the links of {0} posts', links.length),
  );
};
