import type { Index } from '../core/index/index.js';
import { thumbnail } from '../core/links/thumbnail.js';
import { displayTitle, type Post } from '../core/post/post.js';
import { isolate } from '../core/text/isolate.js';
import { nameOf } from '../core/text/paths.js';
import { directionOf, escapeHtml } from './html.js';
import type { PageHost } from './pageHost.js';
import { seriesList } from './seriesList.js';

/** What is above the article: its picture, title, date, topic and length, and the series that it is in. */
export function renderHeader(post: Post, index: Index, host: PageHost, minutes: number): string {
  const title = displayTitle(post);
  const topic = post.topic === undefined ? undefined : escapeHtml(isolate(post.topic));
  const draft = post.draft ? escapeHtml(host.words.draft) : undefined;
  const meta = [draft, renderDate(post, host), topic, escapeHtml(host.words.readingTime(minutes))];
  const anchor = post.title === post.titleHeading ? post.titleHeading?.anchor : undefined;
  return [
    picture(post, index, host),
    // a link to the title leads here
    `<h1${anchor ? ` id="${escapeHtml(anchor)}"` : ''}${directionOf(title)}>${escapeHtml(title)}</h1>`,
    `<p class="meta">${meta.filter((part) => part !== undefined).join(' · ')}</p>`,
    seriesList(post, index, host),
  ].join('');
}

/** The day of a post, for readers and for programs; `undefined` where it has none. */
export function renderDate({ date }: Post, host: PageHost): string | undefined {
  return date === undefined
    ? undefined
    : `<time datetime="${date}">${escapeHtml(host.formatDate(date))}</time>`;
}

function picture(post: Post, index: Index, host: PageHost): string {
  const path = thumbnail(index, post);
  const url = path === undefined ? undefined : host.imageUrl(nameOf(path));
  return url === undefined ? '' : `<img class="thumbnail" src="${escapeHtml(url)}" alt="">`;
}
