import * as vscode from 'vscode';
import { type Index, slug } from '../../core/index/index.js';
import { resolve } from '../../core/links/resolve.js';
import { siteLink } from '../../core/links/siteLink.js';
import type { Post } from '../../core/post/post.js';
import { encodePart } from '../../core/text/percent.js';
import { rewriteLinks, writeExportedPage } from '../../page/exportedPage.js';
import type { BlogPost } from '../posts/blogs.js';
import { EnclosedImages } from './enclosedImages.js';
import { loadPageRenderer } from './loadPageRenderer.js';
import { pageHost } from './pageHost.js';
import type { PreviewPanel } from './previewPanel.js';
import { STYLESHEETS } from './shell.js';

/** A page as one HTML file. */
export interface Exported {
  readonly html: string;
  /** The images that are not in it, as they are written in the posts. */
  readonly leftOut: readonly string[];
}

/** Makes one file of a post and its images; the page of a preview makes it harmless. */
export async function exportPost(
  found: BlogPost,
  index: Index,
  preview: PreviewPanel,
  extension: vscode.Uri,
): Promise<Exported> {
  const { blog, post } = found;
  const images = new EnclosedImages();
  const host = {
    ...pageHost(found, index, preview.panel.webview, new Set()),
    imageUrl: images.addressesOf(post, index),
  };
  const [text, { renderPage, withFormulas }, css] = await Promise.all([
    blog.read(post.path),
    loadPageRenderer(),
    readStylesheets(extension),
  ]);
  const rendered = await withFormulas((drawFormula) =>
    renderPage(post, text, index, { ...host, drawFormula }),
  );
  const page = await preview.sanitiser.sanitise(rendered);
  const enclosed = await images.enclose(blog);
  const finish = (html: string): string =>
    enclosed(rewriteLinks(html, (href) => addressOutside(index, post, href)));
  const html = writeExportedPage({
    header: finish(page.header),
    article: finish(page.article),
    navigation: finish(page.navigation),
    title: post.title?.text ?? slug(index, post),
    language: vscode.env.language,
    css,
    variables: page.variables,
  });
  return { html, leftOut: images.leftOut };
}

/** What the pages look like. */
export async function readStylesheets(extension: vscode.Uri): Promise<string> {
  const files = STYLESHEETS.map((name) =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'media', name)),
  );
  return (await Promise.all(files)).map((bytes) => new TextDecoder().decode(bytes)).join('\n');
}

/** Where a link of a post leads outside the editor; `undefined`: nowhere. */
export function addressOutside(index: Index, post: Post, href: string): string | undefined {
  const target = resolve(index, post.path, href, 'link');
  // the page writes this before every id of a post
  if (href.startsWith('#')) return `#user-content-${href.slice(1)}`;
  if (target.kind === 'external') return target.url;
  if (target.kind !== 'post' || index.site.config.siteUrl === undefined) return undefined;
  const fragment = target.fragment === undefined ? '' : `#${encodePart(target.fragment)}`;
  return siteLink(index, target.post) + fragment;
}
