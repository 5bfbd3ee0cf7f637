import type { Index } from '../core/index/index.js';
import { placeInSeries } from '../core/index/neighbours.js';
import { displayTitle, type Post } from '../core/post/post.js';
import { escapeHtml } from './html.js';
import { navigation } from './navigation.js';
import type { PageHost } from './pageHost.js';
import { createRenderer } from './renderer.js';

export type { PageHost, PageWords } from './pageHost.js';

/** A post as its reader sees it. All but the title is HTML, which the page sanitises. */
export interface Page {
  /** Plain text. */
  readonly title: string;
  readonly header: string;
  readonly article: string;
  /** The ways to the neighbours; empty where there are none. */
  readonly navigation: string;
}

const renderer = createRenderer();

/** `text` is the one that `post` was parsed from, mistakes and all. */
export function renderPage(post: Post, text: string, index: Index, host: PageHost): Page {
  return {
    title: displayTitle(post),
    header: header(post, index, host),
    article: renderer.render(text, {
      imageUrl: host.imageUrl,
      bodyLine: post.bodyLine,
      titleLine: post.title?.range.start.line,
    }),
    navigation: navigation(post, index, host),
  };
}

function header(post: Post, index: Index, host: PageHost): string {
  const meta = [date(post, host), escaped(post.topic), escaped(seriesPlace(post, index, host))];
  const shown = meta.filter((part) => part !== undefined);
  const line = shown.length === 0 ? '' : `<p class="meta">${shown.join(' · ')}</p>`;
  return `<h1>${escapeHtml(displayTitle(post))}</h1>${line}`;
}

function date({ date }: Post, host: PageHost): string | undefined {
  return date === undefined
    ? undefined
    : `<time datetime="${date}">${escapeHtml(host.formatDate(date))}</time>`;
}

/** A post without a valid section is in its series, but has no place there. */
function seriesPlace(post: Post, index: Index, host: PageHost): string | undefined {
  const place = placeInSeries(index, post);
  if (post.series === undefined || !place) return post.series;
  return host.words.seriesPlace(post.series, place.part, place.of);
}

function escaped(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeHtml(text);
}
