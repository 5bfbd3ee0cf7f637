import MarkdownIt, { type Token } from 'markdown-it';
import { createSource, lineStart } from '../core/text/source.js';
import type { ArticleWords } from './pageHost.js';
import { type PostContext, upNext } from './plugin.js';
import { addAlerts } from './plugins/alerts.js';
import type { BrokenLinks } from './plugins/brokenLinks.js';
import { colourFences } from './plugins/fence.js';
import { addFootnotes } from './plugins/footnotes.js';
import { addFormulas, type FormulaContext } from './plugins/formulas.js';
import { hideOwnIds } from './plugins/headingIds.js';
import { markBroken } from './plugins/markBroken.js';
import { adaptTables } from './plugins/tables.js';
import { addTaskLists } from './plugins/taskLists.js';
import { readTemplateTargets } from './plugins/templateTargets.js';

/** The post that is rendered; lines are zero-based. */
export interface RenderContext extends PostContext, FormulaContext {
  /** Where the body begins; what comes before is the front matter. */
  readonly bodyLine: number;
  /** The line of the heading that is shown above the article and not in it. */
  readonly titleLine: number | undefined;
  /** What is among the author's own words; without it only what needs no words. */
  readonly words?: ArticleWords | undefined;
  /** The links and images that lead nowhere; without it none is marked. */
  readonly broken?: BrokenLinks | undefined;
}

/** Makes HTML of Markdown. What it returns is as safe as the Markdown: a page has to sanitise it. */
export interface Renderer {
  readonly render: (text: string, context: RenderContext) => string;
}

export function createRenderer(): Renderer {
  const md = new MarkdownIt({ html: true, linkify: true });
  // only addresses that say they are some; `example.md` is a file, `//` the start of a remark
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false }).add('//', null).add('ftp:', null);
  const contexts = new WeakMap<object, RenderContext>();
  const contextOf = (env: unknown): RenderContext | undefined =>
    typeof env === 'object' && env !== null ? contexts.get(env) : undefined;
  readTemplateTargets(md);
  addFormulas(md, contextOf);
  colourFences(md);
  addTaskLists(md);
  addAlerts(md, (env) => contextOf(env)?.words?.alerts);
  addFootnotes(md, (env) => contextOf(env)?.words);
  adaptTables(md);
  markBroken(md, (env) => contextOf(env)?.broken);
  hideOwnIds(md);
  upNext(md, contextOf);
  return {
    render: (text, context) => {
      const env = {};
      contexts.set(env, context);
      const tokens = md.parse(bodyOf(text, context.bodyLine), env);
      hideTitle(tokens, context.titleLine);
      return md.renderer.render(tokens, md.options, env);
    },
  };
}

/** The text with the lines above its body blank, so that every line keeps its number. */
function bodyOf(text: string, bodyLine: number): string {
  return '\n'.repeat(bodyLine) + text.slice(lineStart(createSource(text), bodyLine));
}

/** The title's tokens stay, because it counts where headings of one name are numbered. */
function hideTitle(tokens: readonly Token[], titleLine: number | undefined): void {
  const opening = tokens.findIndex(
    ({ type, level, map }) => type === 'heading_open' && level === 0 && map?.[0] === titleLine,
  );
  if (titleLine === undefined || opening === -1) return;
  for (const token of tokens.slice(opening, opening + 3)) {
    token.hidden = true;
    token.children = [];
  }
}
