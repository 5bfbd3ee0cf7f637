import * as vscode from 'vscode';
import type { Index } from '../../core/index/index.js';
import { resolve } from '../../core/links/resolve.js';
import type { PageHost } from '../../page/page.js';
import { relativeUrl } from '../../page/plugins/relativeContext.js';
import type { Blog } from '../posts/blog.js';
import type { BlogPost } from '../posts/blogs.js';
import { pageWords } from './pageWords.js';

/**
 * What a page needs to know of VS Code: where its images are, the author's language. Adds the paths of the images to
 * `images`.
 */
export function pageHost(
  { blog, post }: BlogPost,
  index: Index,
  webview: vscode.Webview,
  images: Set<string>,
): PageHost {
  return {
    imageUrl: (target) => {
      const found = resolve(index, post.path, target, 'image');
      if (found.kind === 'file') {
        images.add(found.path);
        return imageUri(blog, found.path, webview).toString();
      }
      // an address that leads nowhere is not tried against whatever serves the page
      return found.kind === 'external' ? undefined : '';
    },
    postHref: ({ path }) => relativeUrl(post, path),
    formatDate,
    words: pageWords(),
  };
}

/** Another address for every version of the file: the page keeps what it has loaded. */
function imageUri(blog: Blog, path: string, webview: vscode.Webview): vscode.Uri {
  const version = blog.version(path);
  const uri = webview.asWebviewUri(blog.uri(path));
  return version === 0 ? uri : uri.with({ query: `version=${version}` });
}

/** `YYYY-MM-DD` as the author's language writes days; a day has no time zone. */
function formatDate(isoDate: string): string {
  const format = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}
