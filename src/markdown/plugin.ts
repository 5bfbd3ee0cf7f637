import type { MarkdownIt } from 'markdown-it';
import { addHeadingIds } from './headingIds.js';
import { rewriteImages, type ImageUrl } from './htmlImages.js';
import { renderWith, wrapRule } from './renderRules.js';
import { addSourceLines } from './sourceLines.js';

/** What the plugin knows of the post that is being rendered. */
export interface PostContext {
  readonly imageUrl: ImageUrl;
  /** What the link behind a heading is called; without it there is none. */
  readonly headingLink?: string | undefined;
}

/** Finds the post in markdown-it's `env`; `undefined`: images stay as they are written. */
export type ContextOf = (env: unknown) => PostContext | undefined;

/**
 * Makes posts look as on their site: images are found, headings can be linked, blocks know their source line. Wraps
 * renderer rules alone, because VS Code tells its preview's plugins which document it is only while it renders.
 */
export function upNext(md: MarkdownIt, contextOf: ContextOf): void {
  addImageUrls(md, contextOf);
  addHeadingIds(md, (env) => contextOf(env)?.headingLink);
  addSourceLines(md);
}

function addImageUrls(md: MarkdownIt, contextOf: ContextOf): void {
  wrapRule(md, 'image', (rendering) => {
    const { token, env, render } = rendering;
    // VS Code's own rule goes first and leaves what was written in `data-src`
    const target = token.attrGet('data-src') ?? token.attrGet('src') ?? '';
    const url = contextOf(env)?.imageUrl(target);
    return url === undefined ? render() : renderWith(rendering, 'src', url);
  });
  for (const type of ['html_block', 'html_inline']) {
    wrapRule(md, type, ({ env, render }) => {
      const context = contextOf(env);
      return context ? rewriteImages(render(), context.imageUrl) : render();
    });
  }
}
