import type { Index } from '../../core/index/index.js';
import { resolve } from '../../core/links/resolve.js';
import type { Post } from '../../core/post/post.js';
import { placeInSeries } from '../../core/series/placeInSeries.js';
import { folderOf, relativePath } from '../../core/text/paths.js';
import { encodePart } from '../../core/text/percent.js';
import { escapeHtml } from '../html.js';
import { renderNavigation } from '../navigation.js';
import type { NavigationWords } from '../pageHost.js';
import type { PostContext } from '../plugin.js';

/** A post in a page whose base is the post's own file, so that every address in it is relative. */
export function relativeContext(post: Post, index: Index, words: NavigationWords): PostContext {
  return {
    imageUrl: (target) => {
      const found = resolve(index, post.path, target, 'image');
      return found.kind === 'file' ? relativeUrl(post, found.path) : undefined;
    },
    linkUrl: (target) => {
      // the page's own business
      if (target.startsWith('#')) return undefined;
      const found = resolve(index, post.path, target, 'link');
      if (found.kind === 'file') return relativeUrl(post, found.path);
      if (found.kind !== 'post') return undefined;
      const fragment = found.fragment === undefined ? '' : `#${encodePart(found.fragment)}`;
      return relativeUrl(post, found.post.path) + fragment;
    },
    above: seriesPlace(post, index, words),
    below: renderNavigation(post, index, { postHref: ({ path }) => relativeUrl(post, path), words }),
  };
}

/** The way from a post to a file, as an address. */
export function relativeUrl(from: Post, path: string): string {
  return relativePath(folderOf(from.path), path).split('/').map(encodePart).join('/');
}

function seriesPlace(post: Post, index: Index, words: NavigationWords): string {
  const place = placeInSeries(index, post);
  if (post.series === undefined || !place) return '';
  const text = words.seriesPlace(post.series, place);
  return `<p class="up-next-place">${escapeHtml(text)}</p>`;
}
