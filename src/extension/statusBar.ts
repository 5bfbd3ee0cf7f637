import * as vscode from 'vscode';
import { displayTitle } from '../core/post/post.js';
import { placeInSeries } from '../core/series/placeInSeries.js';
import { isolate } from '../core/text/isolate.js';
import type { ActivePost } from './activePost.js';
import { listen } from './boundary.js';
import { bold, paragraphs, text } from './ui/markdown.js';
import { withoutIcons } from './ui/withoutIcons.js';
import { placeInWords } from './ui/words.js';

/** Shows which part of its series the post is that the author looks at, and leads to its row. */
export function registerStatusBar(active: ActivePost): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('upNext.place', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Up Next: Place in the Series');
  // without arguments: VS Code registers those with each update, and a click on what it has not updated yet does nothing
  item.command = 'upNext.revealInSeriesView';
  const update = (): void => {
    const found = active.get();
    const series = found?.post.series;
    const place = found?.blog.index && placeInSeries(found.blog.index, found.post);
    if (!place || series === undefined) {
      item.hide();
      return;
    }
    const label = `${isolate(series)}, ${placeInWords(place)}`;
    // where some are missing, the highest number is not how many there are
    const number = place.missing.length > 0 ? String(place.part) : `${place.part}/${place.of}`;
    item.text = `$(list-ordered) ${withoutIcons(isolate(series))} ${number}`;
    item.tooltip = tooltip(label, active);
    item.accessibilityInformation = { label };
    item.show();
  };
  update();
  return vscode.Disposable.from(item, listen(active.onDidChange, update));
}

function tooltip(label: string, active: ActivePost): vscode.MarkdownString {
  const { previous, next } = active.neighbours();
  return paragraphs(
    bold(text(label)),
    ...(previous ? [text(`← ${isolate(displayTitle(previous))}`)] : []),
    ...(next ? [text(`${isolate(displayTitle(next))} →`)] : []),
  );
}
