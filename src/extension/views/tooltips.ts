import * as vscode from 'vscode';
import type { Index } from '../../core/index/index.js';
import { dayInWords } from '../../core/language/day.js';
import { displayTitle, type Post } from '../../core/post/post.js';
import { placeInSeries } from '../../core/series/placeInSeries.js';
import { spanOf } from '../../core/series/span.js';
import { isolate } from '../../core/text/isolate.js';
import { gapsOf, postsUnder } from '../../core/tree/tree.js';
import { bold, paragraphs, text } from '../ui/markdown.js';
import { describeGap, partsInWords, placeInWords, postsInWords, spanInWords } from '../ui/words.js';
import { countInWords, problemsOf } from './problemCounts.js';
import type { Row } from './rows.js';

/** What is said of a row on hovering over it, as Markdown in which a post's text is only ever text. */
export function tooltipOf(row: Row): vscode.MarkdownString | undefined {
  const { listed: index } = row.blog;
  const lines = index ? linesOf(row, index) : undefined;
  if (!lines) return undefined;
  const problems = countInWords(problemsOf(row));
  const shown = [...lines, problems].filter((line) => line !== undefined).filter((line) => line !== '');
  const [title = '', ...others] = shown;
  return paragraphs(bold(text(title)), ...others.map(text));
}

/** The first is the heading; what is missing is left out. */
function linesOf(row: Row, index: Index): readonly (string | undefined)[] | undefined {
  switch (row.kind) {
    case 'post': {
      const post = index.posts.get(row.path);
      return post && linesOfPost(index, post);
    }
    case 'series': {
      const posts = postsUnder(index, row);
      const span = spanOf(posts);
      const topics = [...new Set(posts.flatMap(({ topic }) => (topic === undefined ? [] : isolate(topic))))];
      const gaps = gapsOf(index, row.name).map((gap) => describeGap(gap));
      return [
        row.name,
        joined(partsInWords(posts.length), span && spanInWords(span)),
        listed(topics),
        listed(gaps),
      ];
    }
    case 'category':
      return [
        row.name === '' ? vscode.l10n.t('Other posts') : row.name,
        postsInWords(postsUnder(index, row).length),
      ];
    case 'folder':
      return [
        row.blog.folder.name,
        joined(postsInWords(index.posts.size), vscode.l10n.t('{0} series', index.series.size)),
      ];
    case 'planned':
      return [row.title, vscode.l10n.t('Planned in .upnext.json. A click makes the post')];
    case 'gap':
      return [describeGap(row), vscode.l10n.t('Write it, or renumber the series')];
  }
}

function linesOfPost(index: Index, post: Post): readonly (string | undefined)[] {
  const { series, date, topic, summary, path } = post;
  const place = placeInSeries(index, post);
  return [
    displayTitle(post),
    place && series !== undefined ? `${isolate(series)}, ${placeInWords(place)}` : series,
    joined(
      post.draft ? vscode.l10n.t('Draft') : undefined,
      date === undefined ? undefined : dayInWords(date, vscode.env.language),
      topic && isolate(topic),
    ),
    summary,
    path,
  ];
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** More of one kind than this are left out. */
const MOST_LISTED = 8;

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_LISTED;
  const shown = names.slice(0, MOST_LISTED).join(', ');
  return rest > 0 ? vscode.l10n.t('{0} and {1} more', shown, rest) : shown;
}
