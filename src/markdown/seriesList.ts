import { placeInSeries } from '../core/index/neighbours.js';
import type { Index } from '../core/index/index.js';
import { childNodes, type TreeNode } from '../core/index/tree.js';
import { displayTitle, type Post } from '../core/post/post.js';
import { escapeHtml } from './html.js';
import type { PageHost } from './pageHost.js';

/** The post's place in its series, with all the parts to unfold; empty for a post outside of every series. */
export function seriesList(post: Post, index: Index, host: PageHost): string {
  const { series } = post;
  const posts = series === undefined ? undefined : index.series.get(series);
  if (series === undefined || !posts) return '';
  const place = placeInSeries(index, post);
  const summary = place ? host.words.seriesPlace(series, place.part, place.of) : series;
  const rows = childNodes(index, { kind: 'series', name: series, posts });
  const parts = rows.map((row) => part(row, post, host)).join('');
  return `<details class="series"><summary>${escapeHtml(summary)}</summary><ol>${parts}</ol>${drafts(posts, post, host)}</details>`;
}

/** A part has the number that its post gives it, and where some are missing, there is a row for them. */
function part(row: TreeNode, shown: Post, host: PageHost): string {
  if (row.kind === 'gap') {
    const { from, to } = row.gap;
    const text = from === to ? host.words.missingPart(from) : host.words.missingParts(from, to);
    return `<li class="gap" value="${from}">${escapeHtml(text)}</li>`;
  }
  if (row.kind !== 'post' || row.post.section === undefined) return '';
  return `<li value="${row.post.section}">${title(row.post, shown, host)}</li>`;
}

function drafts(posts: readonly Post[], shown: Post, host: PageHost): string {
  const items = posts
    .filter(({ section }) => section === undefined)
    .map((post) => `<li>${title(post, shown, host)}</li>`);
  return items.length === 0 ? '' : `<p>${escapeHtml(host.words.drafts)}</p><ul>${items.join('')}</ul>`;
}

function title(post: Post, shown: Post, host: PageHost): string {
  const text = escapeHtml(displayTitle(post));
  return post.path === shown.path
    ? `<strong aria-current="page">${text}</strong>`
    : `<a href="${escapeHtml(host.postHref(post))}">${text}</a>`;
}
