import type { Index } from '../core/index/index.js';
import { displayTitle, type Post } from '../core/post/post.js';
import { placeInSeries } from '../core/series/placeInSeries.js';
import { isolate } from '../core/text/isolate.js';
import { childNodes, type TreeNode } from '../core/tree/tree.js';
import { escapeHtml } from './html.js';
import type { PageHost } from './pageHost.js';

/** The post's place in its series, with all the parts to unfold; empty for a post outside every series. */
export function seriesList(post: Post, index: Index, host: PageHost): string {
  const { series } = post;
  const posts = series === undefined ? undefined : index.series.get(series);
  if (series === undefined || !posts) return '';
  const place = placeInSeries(index, post);
  const summary = place ? host.words.seriesPlace(series, place) : isolate(series);
  const parts = childNodes(index, { kind: 'series', name: series })
    .map((node) => {
      const each = node.kind === 'post' ? index.posts.get(node.path) : undefined;
      return each ? part(each, post, host) : missing(node, host);
    })
    .join('');
  return `<details class="series"><summary>${escapeHtml(summary)}</summary><ol>${parts}</ol>${unnumbered(posts, post, host)}</details>`;
}

/** A row for parts that are missing, or for one that is planned; empty for any other. */
export function missing(node: TreeNode, { words }: PageHost): string {
  if (node.kind === 'gap')
    return `<li class="gap" value="${node.from}">${escapeHtml(words.missing(node))}</li>`;
  if (node.kind !== 'planned') return '';
  const value = node.section === undefined ? '' : ` value="${node.section}"`;
  return `<li class="gap"${value}>${escapeHtml(isolate(node.title))} · ${escapeHtml(words.planned)}</li>`;
}

/** A part has the number that its post gives it. */
function part(post: Post, shown: Post, host: PageHost): string {
  if (post.section === undefined) return '';
  return `<li value="${post.section}">${title(post, shown, host)}</li>`;
}

function unnumbered(posts: readonly Post[], shown: Post, host: PageHost): string {
  const items = posts
    .filter(({ section }) => section === undefined)
    .map((post) => `<li>${title(post, shown, host)}</li>`);
  return items.length === 0 ? '' : `<p>${escapeHtml(host.words.unnumbered)}</p><ul>${items.join('')}</ul>`;
}

function title(post: Post, shown: Post, host: PageHost): string {
  const text = escapeHtml(isolate(displayTitle(post)));
  const link =
    post.path === shown.path
      ? `<strong aria-current="page">${text}</strong>`
      : `<a href="${escapeHtml(host.postHref(post))}">${text}</a>`;
  return post.draft ? `${link} · ${escapeHtml(host.words.draft)}` : link;
}
