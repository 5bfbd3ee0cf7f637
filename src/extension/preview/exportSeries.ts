import * as vscode from 'vscode';
import type { Index } from '../../core/index/index.js';
import { resolve } from '../../core/links/resolve.js';
import type { Post } from '../../core/post/post.js';
import { encodePart } from '../../core/text/percent.js';
import { rewriteLinks, writeExportedPage } from '../../page/exportedPage.js';
import { fragmentInPart } from '../../page/series/partIds.js';
import type { FoundSeries } from '../views/targets.js';
import { EnclosedImages } from './enclosedImages.js';
import { addressOutside, type Exported, readStylesheets } from './exportPage.js';
import { loadPageRenderer } from './loadPageRenderer.js';
import { pageHost } from './pageHost.js';
import { pageWords } from './pageWords.js';
import type { SeriesPreview } from './seriesPreview.js';

/** Makes one file of all parts of a series and their images; the page of a preview makes it harmless. */
export async function exportSeries(
  { blog, name }: FoundSeries,
  index: Index,
  posts: readonly Post[],
  preview: SeriesPreview,
  extension: vscode.Uri,
): Promise<Exported> {
  const images = new EnclosedImages();
  const { renderPart, renderSeriesHeader, withFormulas } = await loadPageRenderer();
  const hostOf = (post: Post): ReturnType<typeof pageHost> => ({
    ...pageHost({ blog, post }, index, preview.panel.webview, new Set()),
    imageUrl: images.addressesOf(post, index),
  });
  const sections: { readonly post: Post; readonly header: string; readonly article: string }[] = [];
  let wordCount = 0;
  const { code: codeWords } = pageWords();
  for (const [place, post] of posts.entries()) {
    const text = await blog.read(post.path);
    const host = hostOf(post);
    const part = await withFormulas((drawFormula) =>
      renderPart(post, text, place + 1, index, { ...host, drawFormula }),
    );
    wordCount += part.wordCount;
    const page = { title: name, header: part.header, article: part.article, navigation: '', codeWords };
    sections.push({ post, ...(await preview.sanitiser.sanitise(page)) });
  }
  const [first] = posts;
  if (!first) throw new Error(`${name} has no parts`);
  const head = renderSeriesHeader(name, posts, wordCount, index, hostOf(first));
  const page = await preview.sanitiser.sanitise({
    title: name,
    header: head,
    article: '',
    navigation: '',
    codeWords,
  });
  const enclosed = await images.enclose(blog);
  const numbers = new Map(posts.map(({ path }, place) => [path, place + 1]));
  const finish = (post: Post, html: string): string =>
    enclosed(rewriteLinks(html, (href) => addressWithin(index, post, href, numbers)));
  const article = sections.map(
    ({ post, header, article }) =>
      `<section class="part"><div class="part-head">${finish(post, header)}</div>${finish(post, article)}</section>`,
  );
  const html = writeExportedPage({
    header: finish(first, page.header),
    article: article.join('\n'),
    navigation: '',
    title: name,
    language: vscode.env.language,
    css: await readStylesheets(extension),
    variables: page.variables,
  });
  return { html, leftOut: images.leftOut };
}

/** Links between parts lead within the page, the others where they do from the page of one post. */
function addressWithin(
  index: Index,
  post: Post,
  href: string,
  numbers: ReadonlyMap<string, number>,
): string | undefined {
  const target = href.startsWith('#') ? undefined : resolve(index, post.path, href, 'link');
  const number = target?.kind === 'post' ? numbers.get(target.post.path) : undefined;
  if (target?.kind !== 'post' || number === undefined) return addressOutside(index, post, href);
  const fragment = target.fragment === undefined ? undefined : encodePart(target.fragment);
  return `#user-content-${fragmentInPart(number, fragment)}`;
}
