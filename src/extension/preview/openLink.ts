import * as vscode from 'vscode';
import { anchorRange } from '../../core/links/headings.js';
import { resolve } from '../../core/links/resolve.js';
import { run } from '../boundary.js';
import type { BlogPost } from '../posts/blogs.js';
import { showStatus } from '../ui/statusMessage.js';
import type { Shown } from './shown.js';

/** Schemes that may leave the editor. */
const EXTERNAL = /^(?:https?|mailto):/i;

/**
 * Follows a link of a post, as it is written there: returns the post that it leads to; opens another file of the folder
 * in an editor, an address outside; says so where there is nothing.
 */
export function openLink({ blog, post }: BlogPost, href: string): Shown | undefined {
  const target = blog.index && resolve(blog.index, post.path, href, 'link');
  switch (target?.kind) {
    case 'post':
      return {
        blog,
        path: target.post.path,
        fragment: target.fragment,
        line: target.fragment === undefined ? 0 : anchorRange(target.post, target.fragment)?.start.line,
      };
    case 'file':
      run(vscode.commands.executeCommand('vscode.open', blog.uri(target.path)));
      return undefined;
    case 'external':
      if (EXTERNAL.test(target.url)) run(vscode.env.openExternal(vscode.Uri.parse(target.url)));
      else showStatus(vscode.l10n.t('Up Next does not open {0}', href));
      return undefined;
    case 'ambiguous':
      showStatus(vscode.l10n.t('{0} could mean several posts', href));
      return undefined;
    case 'folder':
    case 'missing':
    case 'unknown':
    case undefined:
      showStatus(vscode.l10n.t('There is no post at {0}', href));
      return undefined;
  }
}
