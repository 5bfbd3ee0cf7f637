import * as vscode from 'vscode';
import { slug, type Index } from '../../core/index/index.js';
import { resolve } from '../../core/links/resolve.js';
import { siteLink } from '../../core/links/siteLink.js';
import { rewriteLinks, writeExportedPage } from '../../page/exportedPage.js';
import type { Page } from '../../page/page.js';
import { loadPageRenderer } from './loadPageRenderer.js';
import type { BlogPost } from '../posts/blogs.js';
import { dataAddresses } from './inlineImages.js';
import { pageHost } from './pageHost.js';
import type { PreviewPanel } from './previewPanel.js';
import { STYLESHEETS } from './shell.js';
import { encodePart } from '../../core/text/percent.js';

/** A post as one HTML file. */
export interface ExportedPost {
  readonly html: string;
  /** The images that are not in it, as they are written in the post. */
  readonly leftOut: readonly string[];
}

/** Makes one file of a post and its images; the page of a preview makes it harmless. */
export async function exportPost(
  found: BlogPost,
  index: Index,
  preview: PreviewPanel,
  extension: vscode.Uri,
): Promise<ExportedPost> {
  const { blog, post } = found;
  // stands for a file until the page is harmless: nobody can have written it in the post
  const token = crypto.randomUUID();
  const files: string[] = [];
  const written = new Map<string, string>();
  const leftOut = new Set<string>();
  const host = pageHost(found, index, preview.panel.webview, new Set());
  const imageUrl = (target: string): string | undefined => {
    const image = resolve(index, post.path, target, 'image');
    if (image.kind === 'file') {
      written.set(image.path, target);
      return `${token}/${files.push(image.path) - 1}/`;
    }
    if (!target.startsWith('data:')) leftOut.add(target);
    return target.startsWith('data:') ? undefined : '';
  };
  const [text, { renderWithFormulas }, ...css] = await Promise.all([
    blog.read(post.path),
    loadPageRenderer(),
    ...STYLESHEETS.map((name) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'media', name))),
  ]);
  const rendered = await renderWithFormulas(post, text, index, { ...host, imageUrl });
  const page = await preview.sanitiser.sanitise(rendered);
  const images = await dataAddresses(blog, new Set(files));
  const finish = (html: string): string =>
    rewriteLinks(html, (href) => addressOutside(index, found, href)).replaceAll(
      new RegExp(`${token}/(\\d+)/`, 'g'),
      (_, number: string) => {
        const path = files[Number(number)] ?? '';
        const address = images.get(path);
        if (address === undefined) leftOut.add(written.get(path) ?? path);
        return address ?? '';
      },
    );
  const parts: Pick<Page, 'header' | 'article' | 'navigation'> = {
    header: finish(page.header),
    article: finish(page.article),
    navigation: finish(page.navigation),
  };
  const html = writeExportedPage({
    ...parts,
    title: post.title?.text ?? slug(index, post),
    language: vscode.env.language,
    css: css.map((bytes) => new TextDecoder().decode(bytes)).join('\n'),
    variables: page.variables,
  });
  return { html, leftOut: [...leftOut] };
}

/** Where a link leads outside the editor; `undefined`: nowhere. */
function addressOutside(index: Index, { post }: BlogPost, href: string): string | undefined {
  const target = resolve(index, post.path, href, 'link');
  // the page writes this before every id of a post
  if (href.startsWith('#')) return `#user-content-${href.slice(1)}`;
  if (target.kind === 'external') return target.url;
  if (target.kind !== 'post' || index.site.config.siteUrl === undefined) return undefined;
  const fragment = target.fragment === undefined ? '' : `#${encodePart(target.fragment)}`;
  return siteLink(index, target.post) + fragment;
}
