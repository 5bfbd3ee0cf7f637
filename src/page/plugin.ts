import type { MarkdownIt, Token } from 'markdown-it';
import { addDirections } from './plugins/directions.js';
import { showForeignTags } from './plugins/foreignTags.js';
import { addHeadingIds } from './plugins/headingIds.js';
import { type ImageUrl, rewriteAddresses } from './plugins/htmlAddresses.js';
import { renderWith, wrapRender, wrapRule } from './plugins/renderRules.js';
import { addSourceLines } from './plugins/sourceLines.js';

/** What the plugin knows of the post that is being rendered. */
export interface PostContext {
  readonly imageUrl: ImageUrl;
  /** What the link after a heading is called; without it there is none. */
  readonly headingLink?: string | undefined;
  /** The address of a link; `undefined`: the one that is written. Without it, all are. */
  readonly linkUrl?: (target: string) => string | undefined;
  /** HTML above the post and below it. */
  readonly above?: string;
  readonly below?: string;
}

/** Finds the post in markdown-it's `env`; `undefined` if it is not a post, and nothing in it changes. */
export type ContextOf = (env: unknown) => PostContext | undefined;

/**
 * Makes posts look as on their site: images are found, headings can be linked, blocks know their source line. Wraps
 * the renderer alone, because VS Code tells its preview's plugins which document it is only while it renders.
 */
export function upNext(md: MarkdownIt, contextOf: ContextOf): void {
  const isPost = (env: unknown): boolean => contextOf(env) !== undefined;
  // before addresses are looked for in HTML
  showForeignTags(md, isPost);
  addImageUrls(md, contextOf);
  addLinkUrls(md, contextOf);
  addHeadingIds(md, isPost, (env) => contextOf(env)?.headingLink);
  addSourceLines(md, isPost);
  addDirections(md, isPost);
  wrapRender(md, (env, render) => {
    const { above = '', below = '' } = contextOf(env) ?? {};
    return `${above}${render()}${below}`;
  });
}

function addImageUrls(md: MarkdownIt, contextOf: ContextOf): void {
  wrapRule(md, 'image', (rendering) => {
    const url = contextOf(rendering.env)?.imageUrl(written(rendering.token, 'src'));
    return url === undefined
      ? rendering.render()
      : renderWith(rendering, addressed(rendering.token, 'src', url));
  });
  for (const type of ['html_block', 'html_inline']) {
    wrapRule(md, type, ({ env, render }) => {
      const context = contextOf(env);
      return context ? rewriteAddresses(render(), context) : render();
    });
  }
}

function addLinkUrls(md: MarkdownIt, contextOf: ContextOf): void {
  wrapRule(md, 'link_open', (rendering) => {
    const url = contextOf(rendering.env)?.linkUrl?.(written(rendering.token, 'href'));
    return url === undefined
      ? rendering.render()
      : renderWith(rendering, addressed(rendering.token, 'href', url));
  });
}

/** VS Code's own rules go first, and leave what was written in `data-src` and `data-href`. */
function written(token: Token, name: string): string {
  return token.attrGet(`data-${name}`) ?? token.attrGet(name) ?? '';
}

function addressed(token: Token, name: string, url: string): Readonly<Record<string, string>> {
  return token.attrGet(`data-${name}`) === null ? { [name]: url } : { [name]: url, [`data-${name}`]: url };
}
