import type { Index } from '../core/index/index.js';
import { displayTitle, type Post } from '../core/post/post.js';
import { neighbours } from '../core/series/neighbours.js';
import { directionOf, escapeHtml } from './html.js';
import type { NavigationWords } from './pageHost.js';

/** What the navigation needs of the program that shows it. */
export interface NavigationHost {
  /** The address by which a link in the page names a post. */
  readonly postHref: (post: Post) => string;
  readonly words: NavigationWords;
}

/** The ways to the post before and the post after, as HTML; empty where there are none. */
export function renderNavigation(post: Post, index: Index, host: NavigationHost): string {
  const { previous, next } = neighbours(index, post);
  if (!previous && !next) return '';
  const { words } = host;
  const label = post.series === undefined ? words.moreNavigation : words.seriesNavigation;
  const cards = [
    previous ? card('previous', 'prev', words.previous, previous, host) : '',
    next ? card('next', 'next', words.next, next, host) : '',
  ];
  return `<nav class="up-next-navigation" aria-label="${escapeHtml(label)}">${cards.join('')}</nav>`;
}

function card(className: string, rel: string, label: string, post: Post, host: NavigationHost): string {
  const href = escapeHtml(host.postHref(post));
  const parts = [
    span('label', label),
    span('title', displayTitle(post)),
    ...(post.summary === undefined ? [] : [span('summary', post.summary)]),
  ];
  return `<a class="${className}" rel="${rel}" href="${href}">${parts.join(' ')}</a>`;
}

function span(className: string, text: string): string {
  return `<span class="${className}"${directionOf(text)}>${escapeHtml(text)}</span>`;
}
