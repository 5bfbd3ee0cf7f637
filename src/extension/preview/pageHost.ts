import * as vscode from 'vscode';
import type { Index } from '../../core/index/index.js';
import { resolve } from '../../core/index/resolve.js';
import type { PageHost, PageWords } from '../../markdown/page.js';
import { relativeUrl } from '../../markdown/relativeContext.js';
import type { FoundPost } from '../posts/workspacePosts.js';

/** What a page needs to know of VS Code: where its images are, the author's language. */
export function pageHost({ posts, post }: FoundPost, index: Index, webview: vscode.Webview): PageHost {
  return {
    imageUrl: (target) => {
      const found = resolve(index, post.path, target, 'image');
      if (found.kind === 'file') return webview.asWebviewUri(posts.uri(found.path)).toString();
      // an address that leads nowhere is not tried against whatever serves the page
      return found.kind === 'external' ? undefined : '';
    },
    postHref: ({ path }) => relativeUrl(post, path),
    formatDate,
    words: pageWords(),
  };
}

/** `YYYY-MM-DD` as the author's language writes days; a day has no time zone. */
function formatDate(isoDate: string): string {
  const format = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}

/** What a page says itself, in the author's language. */
export function pageWords(): PageWords {
  return {
    previous: vscode.l10n.t('Previous'),
    next: vscode.l10n.t('Up next'),
    seriesPlace: (series, part, of) => vscode.l10n.t('{0} · part {1} of {2}', series, part, of),
    seriesNavigation: vscode.l10n.t('Series'),
    moreNavigation: vscode.l10n.t('More posts'),
  };
}
