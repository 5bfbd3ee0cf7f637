import * as vscode from 'vscode';
import type { Index } from '../../core/index/index.js';
import { resolve } from '../../core/index/resolve.js';
import type { ArticleWords, PageHost, PageWords } from '../../markdown/page.js';
import { relativeUrl } from '../../markdown/relativeContext.js';
import type { FolderPosts } from '../posts/folderPosts.js';
import type { FoundPost } from '../posts/workspacePosts.js';

/**
 * What a page needs to know of VS Code: where its images are, the author's language. Adds the paths of the images to
 * `images`.
 */
export function pageHost(
  { posts, post }: FoundPost,
  index: Index,
  webview: vscode.Webview,
  images: Set<string>,
): PageHost {
  return {
    imageUrl: (target) => {
      const found = resolve(index, post.path, target, 'image');
      if (found.kind === 'file') {
        images.add(found.path);
        return imageUri(posts, found.path, webview).toString();
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
function imageUri(posts: FolderPosts, path: string, webview: vscode.Webview): vscode.Uri {
  const version = posts.version(path);
  const uri = webview.asWebviewUri(posts.uri(path));
  return version === 0 ? uri : uri.with({ query: `version=${version}` });
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
    readingTime: (minutes) => vscode.l10n.t('{0} min read', minutes),
    seriesPlace: (series, part, of) => vscode.l10n.t('Part {0} of {1} of {2}', part, of, series),
    missingPart: (part) => vscode.l10n.t('Part {0} is missing', part),
    missingParts: (from, to) => vscode.l10n.t('Parts {0} to {1} are missing', from, to),
    drafts: vscode.l10n.t('Without a number'),
    seriesNavigation: vscode.l10n.t('Series'),
    moreNavigation: vscode.l10n.t('More posts'),
    article: articleWords(),
    code: { copy: vscode.l10n.t('Copy'), copied: vscode.l10n.t('Copied') },
  };
}

function articleWords(): ArticleWords {
  return {
    headingLink: vscode.l10n.t('Link to this heading'),
    footnotes: vscode.l10n.t('Footnotes'),
    backToText: vscode.l10n.t('Back to the text'),
    alerts: {
      note: vscode.l10n.t('Note'),
      tip: vscode.l10n.t('Tip'),
      important: vscode.l10n.t('Important'),
      warning: vscode.l10n.t('Warning'),
      caution: vscode.l10n.t('Caution'),
    },
    nothingAt: (target) => vscode.l10n.t('There is nothing at “{0}”.', target),
    noImageAt: (target) => vscode.l10n.t('There is no image at “{0}”.', target),
    noHeading: (fragment) => vscode.l10n.t('This post has no heading “#{0}”.', fragment),
    noHeadingIn: (post, fragment) => vscode.l10n.t('“{1}” has no heading “#{0}”.', fragment, post),
    didYouMean: (meant) => vscode.l10n.t('Did you mean “{0}”?', meant),
  };
}
