import type { Index } from '../../core/index/index.js';
import { displayTitle, type Post } from '../../core/post/post.js';
import { isolate } from '../../core/text/isolate.js';
import { createSource } from '../../core/text/source.js';
import { childNodes } from '../../core/tree/tree.js';
import { renderDate } from '../header.js';
import { directionOf, escapeHtml } from '../html.js';
import { renderArticle } from '../page.js';
import type { PageHost } from '../pageHost.js';
import { countWords, readingMinutes } from '../readingTime.js';
import { missing } from '../seriesList.js';
import { partId, withPartIds } from './partIds.js';

/** A part of a series in the page of the whole. All but the path is HTML, which the page sanitises. */
export interface RenderedPart {
  /** Of the post: by it a part is known again. */
  readonly path: string;
  /** Its number, title and date. */
  readonly header: string;
  readonly article: string;
  /** How many lines the source has. */
  readonly lineCount: number;
  readonly wordCount: number;
}

/** `number` counts the posts of the series from 1, whatever numbers they give themselves. */
export function renderPart(
  post: Post,
  text: string,
  number: number,
  index: Index,
  host: PageHost,
): RenderedPart {
  const article = withPartIds(renderArticle(post, text, index, host), number);
  return {
    path: post.path,
    header: partHeader(post, number, host),
    article,
    lineCount: createSource(text).lineStarts.length,
    wordCount: countWords(article),
  };
}

function partHeader(post: Post, number: number, host: PageHost): string {
  const { words } = host;
  const title = displayTitle(post);
  const meta = [
    post.section === undefined ? undefined : escapeHtml(words.part(post.section)),
    post.draft ? escapeHtml(words.draft) : undefined,
    renderDate(post, host),
  ].filter((each) => each !== undefined);
  return [
    meta.length === 0 ? '' : `<p class="meta">${meta.join(' · ')}</p>`,
    `<h1 id="${partId(number)}"${directionOf(title)}>${escapeHtml(title)}</h1>`,
  ].join('');
}

/**
 * What is above the first part: the name of the series, its length as far as it is known, and its parts as links to
 * them.
 */
export function renderSeriesHeader(
  name: string,
  posts: readonly Post[],
  wordCount: number | undefined,
  index: Index,
  host: PageHost,
): string {
  const { words } = host;
  const places = new Map(posts.map(({ path }, place) => [path, place]));
  const rows = childNodes(index, { kind: 'series', name }).map((node) => {
    const post = node.kind === 'post' ? index.posts.get(node.path) : undefined;
    return post ? row(post, (places.get(post.path) ?? 0) + 1, host) : missing(node, host);
  });
  const length = [
    words.parts(posts.length),
    ...(wordCount === undefined ? [] : [words.readingTime(readingMinutes(wordCount))]),
  ].join(' · ');
  return [
    `<h1${directionOf(name)}>${escapeHtml(name)}</h1>`,
    `<p class="meta">${escapeHtml(length)}</p>`,
    `<nav class="contents" aria-label="${escapeHtml(words.contents)}"><ol>${rows.join('')}</ol></nav>`,
  ].join('');
}

function row(post: Post, number: number, { words }: PageHost): string {
  const value = post.section === undefined ? '' : ` value="${post.section}"`;
  const title = `<a href="#${partId(number)}">${escapeHtml(isolate(displayTitle(post)))}</a>`;
  return `<li${value}>${title}${post.draft ? ` · ${escapeHtml(words.draft)}` : ''}</li>`;
}
