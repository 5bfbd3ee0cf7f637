import * as vscode from 'vscode';
import { plannedParts } from '../../core/series/planned.js';
import { spanOf } from '../../core/series/span.js';
import { isolate } from '../../core/text/isolate.js';
import { postsUnder, type TreeGroup } from '../../core/tree/tree.js';
import type { Blog } from '../posts/blog.js';
import { describeGap, partsInWords, postsInWords, spanInWords } from '../ui/words.js';
import { postItem } from './postItem.js';
import { decorationUri } from './problemDecorations.js';
import type { Row } from './rows.js';

/** How a row looks, but for what the author sees only on hovering over it. */
export function toTreeItem(row: Row): vscode.TreeItem {
  switch (row.kind) {
    case 'folder': {
      const item = group(row, row.blog.folder.name, 'root-folder');
      item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded;
      return item;
    }
    case 'series': {
      const item = group(row, isolate(row.name), 'list-ordered');
      const { count, span } = describe(row.blog, row, partsInWords);
      item.description = span === undefined ? count : `${count} · ${span}`;
      item.accessibilityInformation = {
        label: [vscode.l10n.t('Series {0}', isolate(row.name)), count, span]
          .filter((each) => each !== undefined)
          .join(', '),
      };
      return item;
    }
    case 'category': {
      const name = row.name === '' ? vscode.l10n.t('Other posts') : isolate(row.name);
      const item = group(row, name, 'files');
      const { count } = describe(row.blog, row, postsInWords);
      item.description = count;
      item.accessibilityInformation = {
        label: vscode.l10n.t('Posts outside any series in {0}, {1}', name, count),
      };
      return item;
    }
    case 'gap':
      return gapItem(row);
    case 'planned':
      return plannedItem(row);
    case 'post':
      return postItem(row);
  }
}

function describe(
  { listed: index }: Blog,
  row: TreeGroup,
  inWords: (count: number) => string,
): { readonly count: string; readonly span: string | undefined } {
  const posts = index ? postsUnder(index, row) : [];
  const span = spanOf(posts);
  const planned = index && row.kind === 'series' ? plannedParts(index, row.name).length : 0;
  const counts = [
    ...(posts.length > 0 || planned === 0 ? [inWords(posts.length)] : []),
    ...(planned > 0 ? [vscode.l10n.t('{0} planned', planned)] : []),
  ];
  return { count: counts.join(', '), span: span && spanInWords(span) };
}

function group(row: Row, label: string, icon: string): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.resourceUri = decorationUri(row);
  item.accessibilityInformation = { label };
  return item;
}

/** A click makes the post. */
function plannedItem(row: Row & { readonly kind: 'planned' }): vscode.TreeItem {
  const { title, section, series } = row;
  const label = section === undefined ? isolate(title) : `${section}. ${isolate(title)}`;
  const item = new vscode.TreeItem(label);
  item.description = vscode.l10n.t('planned');
  item.iconPath = new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('disabledForeground'));
  // gives it its colour
  item.resourceUri = decorationUri(row);
  item.command = {
    command: 'upNext.newPostInSeries',
    title: vscode.l10n.t('Write This Part'),
    arguments: [row],
  };
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, planned in {1}', label, isolate(series)) };
  return item;
}

function gapItem(row: Row & { readonly kind: 'gap' }): vscode.TreeItem {
  const label = describeGap(row);
  const item = new vscode.TreeItem(label);
  item.iconPath = new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('list.warningForeground'));
  item.accessibilityInformation = { label: vscode.l10n.t('{0} in {1}', label, isolate(row.series)) };
  return item;
}
