import * as vscode from 'vscode';
import { placeInSeries } from '../../core/index/neighbours.js';
import type { Gap } from '../../core/index/sections.js';
import { displayTitle, type Post } from '../../core/post/post.js';
import type { FolderPosts } from '../posts/folderPosts.js';
import type { Row } from './rows.js';

/** How a row looks. Identifiers are stable, so that what is open and selected stays so over every change. */
export function toTreeItem(row: Row): vscode.TreeItem {
  const item = createItem(row);
  item.id = `${row.folder.folder.uri.toString()}#${identify(row)}`;
  return item;
}

function createItem(row: Row): vscode.TreeItem {
  switch (row.kind) {
    case 'folder':
      return group(row.folder.folder.name, 'root-folder', 'folder', vscode.TreeItemCollapsibleState.Expanded);
    case 'series': {
      const item = group(row.name, 'list-ordered', 'series', openness(row.folder));
      const { length } = row.posts;
      item.description = length === 1 ? vscode.l10n.t('1 part') : vscode.l10n.t('{0} parts', length);
      return item;
    }
    case 'category':
      return group(
        row.name === '' ? vscode.l10n.t('Other posts') : row.name,
        'files',
        'category',
        openness(row.folder),
      );
    case 'gap':
      return gapItem(row.gap);
    case 'post':
      return postItem(row.folder, row.post);
  }
}

/** More rows than this are not unfolded unasked: VS Code fetches every row that is unfolded, seen or not. */
const MOST_UNFOLDED = 300;

function openness({ index }: FolderPosts): vscode.TreeItemCollapsibleState {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  return (index?.posts.size ?? 0) > MOST_UNFOLDED ? Collapsed : Expanded;
}

function group(
  label: string,
  icon: string,
  contextValue: string,
  state: vscode.TreeItemCollapsibleState,
): vscode.TreeItem {
  const item = new vscode.TreeItem(label, state);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = contextValue;
  return item;
}

function gapItem({ from, to }: Gap): vscode.TreeItem {
  const item = new vscode.TreeItem(
    from === to
      ? vscode.l10n.t('Part {0} is missing', from)
      : vscode.l10n.t('Parts {0} to {1} are missing', from, to),
  );
  item.iconPath = new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = 'gap';
  return item;
}

function postItem(folder: FolderPosts, post: Post): vscode.TreeItem {
  const title = displayTitle(post);
  const uri = folder.uri(post.path);
  const { section, date } = post;
  const item = new vscode.TreeItem(
    section === undefined || post.series === undefined ? title : `${section}. ${title}`,
  );
  // the file's icon and the colour and number of its problems, as in the explorer
  item.resourceUri = uri;
  item.iconPath = vscode.ThemeIcon.File;
  item.description = date ?? false;
  item.tooltip = post.summary ?? title;
  item.contextValue = post.series === undefined ? 'post' : 'part';
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  const place = folder.index && placeInSeries(folder.index, post);
  if (place)
    item.accessibilityInformation = {
      label: vscode.l10n.t('{0}, part {1} of {2}', title, place.part, place.of),
    };
  return item;
}

function identify(row: Row): string {
  switch (row.kind) {
    case 'folder':
      return 'folder';
    case 'post':
      return `post:${row.post.path}`;
    case 'gap':
      return `gap:${row.series}:${row.gap.from}`;
    case 'series':
    case 'category':
      return `${row.kind}:${row.name}`;
  }
}
