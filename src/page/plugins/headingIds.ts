import type { MarkdownIt, Token } from 'markdown-it';
import { AnchorSlugs, type HeadingIds, splitOwnId } from '../../core/markdown/anchors.js';
import { htmlHeadings } from '../../core/markdown/html/htmlHeadings.js';
import type { Definitions } from '../../core/markdown/inlines/inlines.js';
import { normaliseLabel } from '../../core/markdown/inlines/label.js';
import { parseInlines } from '../../core/markdown/inlines/parseInlines.js';
import { textForSlug } from '../../core/markdown/inlines/plainText.js';
import { encodePart } from '../../core/text/percent.js';
import { applyReplacements } from '../../core/text/replacements.js';
import { escapeHtml } from '../html.js';
import { type Rendering, renderWith, wrapRule } from './renderRules.js';

/** On a page, nobody asks for places in the source. */
const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * The headings of posts get the slugs by which the index knows them; one that has an `id` already, VS Code's own, keeps
 * it. Where `linkName` says what to call it, a link to the heading comes after its text.
 */
export function addHeadingIds(
  md: MarkdownIt,
  isPost: (env: unknown) => boolean,
  linkName: (env: unknown) => string | undefined,
): void {
  const known = new WeakMap<readonly Token[], AllIds>();
  const idsIn = ({ tokens, env }: Rendering): AllIds => {
    const all = known.get(tokens) ?? allIds(tokens, definitionsOf(env));
    known.set(tokens, all);
    return all;
  };
  const idsOf = (rendering: Rendering): HeadingIds | undefined =>
    rendering.token.hidden ? undefined : idsIn(rendering).headings.get(rendering.token);
  keepTextsOfHeadings(md);
  wrapRule(md, 'html_block', (rendering) => {
    const ids = isPost(rendering.env) ? idsIn(rendering).html.get(rendering.token) : undefined;
    return ids ? withAnchors(rendering.render(), ids) : rendering.render();
  });
  wrapRule(md, 'heading_open', (rendering) => {
    const { token, render } = rendering;
    const ids = isPost(rendering.env) ? idsOf(rendering) : undefined;
    if (!ids) return render();
    const hasId = token.attrGet('id') !== null || ids.slug === '';
    const opening = hasId ? render() : renderWith(rendering, { id: ids.slug });
    return ids.own === undefined ? opening : `${opening}<a id="${escapeHtml(ids.own)}"></a>`;
  });
  wrapRule(md, 'heading_close', (rendering) => {
    const name = linkName(rendering.env);
    const ids = name === undefined ? undefined : idsOf(rendering);
    if (name === undefined || !ids?.slug) return rendering.render();
    const href = `#${encodePart(ids.slug)}`;
    return `<a class="anchor" href="${href}" aria-label="${escapeHtml(name)}"></a>${rendering.render()}`;
  });
}

/** What the headings in HTML say, before anything is added to it. Harmless in texts that are no posts. */
function keepTextsOfHeadings(md: MarkdownIt): void {
  md.core.ruler.after('block', 'html-headings', ({ tokens }) => {
    for (const token of tokens) {
      const headings = token.type === 'html_block' ? htmlHeadings(token.content) : [];
      if (headings.length > 0) token.meta = { headings: headings.map(({ text }) => text) };
    }
  });
}

function textsOfHeadings({ meta }: Token): readonly string[] {
  const texts: unknown = Reflect.get(Object(meta), 'headings');
  return Array.isArray(texts) ? texts.map(String) : [];
}

/** The headings of a piece of HTML may have ids already: theirs are added to those. */
function withAnchors(html: string, ids: readonly HeadingIds[]): string {
  const anchors = htmlHeadings(html).map(({ end }, index) => ({
    start: end,
    end,
    text: ids[index]?.slug ? `<a id="${escapeHtml(ids[index].slug)}"></a>` : '',
  }));
  return applyReplacements(html, anchors);
}

/** An id that the author gave is not part of what the heading says. Works while parsing, so it is for posts alone. */
export function hideOwnIds(md: MarkdownIt): void {
  md.core.ruler.after('text_join', 'own-ids', ({ tokens }) => {
    for (const [index, { type }] of tokens.entries()) {
      const last = type === 'heading_open' ? tokens[index + 1]?.children?.at(-1) : undefined;
      if (last?.type === 'text') last.content = splitOwnId(last.content).text;
    }
  });
}

/** Of each heading, and of each piece of HTML as many as it has headings. */
interface AllIds {
  readonly headings: ReadonlyMap<Token, HeadingIds>;
  readonly html: ReadonlyMap<Token, readonly HeadingIds[]>;
}

function allIds(tokens: readonly Token[], definitions: Definitions): AllIds {
  const slugs = new AnchorSlugs();
  const headings = new Map<Token, HeadingIds>();
  const html = new Map<Token, readonly HeadingIds[]>();
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'html_block') {
      const texts = textsOfHeadings(token);
      if (texts.length > 0)
        html.set(
          token,
          texts.map((text) => slugs.addHeading(text, NOWHERE)),
        );
    }
    if (token.type !== 'heading_open') continue;
    const written = tokens[index + 1]?.content ?? '';
    const ids = slugs.addHeading(textForSlug(parseInlines(written, definitions)), NOWHERE);
    headings.set(token, ids);
    const closing = tokens[index + 2];
    if (closing) headings.set(closing, ids);
  }
  return { headings, html };
}

/** The labels that markdown-it and its plugin for footnotes leave in `env` when they parse. */
function definitionsOf(env: unknown): Definitions {
  const references = new Set(Object.keys(objectIn(env, 'references')).map(normaliseLabel));
  const notes = objectIn(objectIn(env, 'footnotes'), 'refs');
  return {
    isDefined: (label) => references.has(label),
    isNote: (label) => Object.hasOwn(notes, `:${label}`),
  };
}

function objectIn(object: unknown, key: string): object {
  const value: unknown = typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined;
  return typeof value === 'object' && value !== null ? value : {};
}
