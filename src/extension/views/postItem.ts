import * as vscode from 'vscode';
import { displayTitle } from '../../core/post/post.js';
import { placeInSeries } from '../../core/series/placeInSeries.js';
import { isolate } from '../../core/text/isolate.js';
import { countSameSection } from '../../core/tree/tree.js';
import { placeInWords } from '../ui/words.js';
import type { Row } from './rows.js';

/** The row of a post: its section, title and date. */
export function postItem({ blog, path }: Row & { readonly kind: 'post' }): vscode.TreeItem {
  const { listed: index } = blog;
  const post = index?.posts.get(path);
  // gone since VS Code has been told of it: it will ask no more
  if (!index || !post) return new vscode.TreeItem(path);
  const title = isolate(displayTitle(post));
  const uri = blog.uri(path);
  const { section, series, date } = post;
  const item = new vscode.TreeItem(
    section === undefined || series === undefined ? title : `${section}. ${title}`,
  );
  // the file's icon and the colour and number of its problems, as in the explorer
  item.resourceUri = uri;
  item.iconPath = vscode.ThemeIcon.File;
  const same = countSameSection(index, post);
  const duplicate =
    same < 2 || section === undefined
      ? undefined
      : same === 2
        ? vscode.l10n.t('part {0} twice', section)
        : vscode.l10n.t('part {0} {1} times', section, same);
  const draft = post.draft ? vscode.l10n.t('draft') : undefined;
  const details = [draft, duplicate, date].filter((each) => each !== undefined);
  item.description = details.join(' · ');
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  const place = placeInSeries(index, post);
  const label = place ? `${title}, ${placeInWords(place)}` : title;
  item.accessibilityInformation = { label: [label, ...details].join(', ') };
  return item;
}
