import type { Index } from '../core/index/index.js';
import { displayTitle, type Post } from '../core/post/post.js';
import { renderHeader } from './header.js';
import { renderNavigation } from './navigation.js';
import type { CodeWords, PageHost } from './pageHost.js';
import { brokenLinks } from './plugins/brokenLinks.js';
import { countWords, readingMinutes } from './readingTime.js';
import { createRenderer } from './renderer.js';

export type { ArticleWords, PageHost, PageWords } from './pageHost.js';

/** A post as its reader sees it. All but the title and the words is HTML, which the page sanitises. */
export interface Page {
  /** Plain text. */
  readonly title: string;
  readonly header: string;
  readonly article: string;
  /** The ways to the neighbours; empty where there are none. */
  readonly navigation: string;
  /** For the buttons that the page's script adds; plain text. */
  readonly codeWords: CodeWords;
}

const renderer = createRenderer();

/** `text` is the one that `post` was parsed from, mistakes and all. */
export function renderPage(post: Post, text: string, index: Index, host: PageHost): Page {
  const article = renderArticle(post, text, index, host);
  return {
    title: displayTitle(post),
    header: renderHeader(post, index, host, readingMinutes(countWords(article))),
    article,
    navigation: renderNavigation(post, index, host),
    codeWords: host.words.code,
  };
}

/** What is below the title, as HTML. */
export function renderArticle(post: Post, text: string, index: Index, host: PageHost): string {
  const { article: words } = host.words;
  return renderer.render(text, {
    imageUrl: host.imageUrl,
    bodyLine: post.bodyLine,
    titleLine: post.title?.range.start.line,
    headingLink: words.headingLink,
    words,
    drawFormula: host.drawFormula,
    formulaMistake: host.author && words.formulaMistake,
    broken: host.author && brokenLinks(post, index, words, host.author.loadsWebImages),
  });
}
