import type { MarkdownIt, Token } from 'markdown-it';
import { AnchorSlugs, splitCustomId } from '../../core/markdown/anchors.js';
import { parseInlines, type Definitions } from '../../core/markdown/inlines.js';
import { normaliseLabel } from '../../core/markdown/label.js';
import { plainText } from '../../core/markdown/plainText.js';
import { escapeHtml } from '../html.js';
import { renderWith, wrapRule, type Rendering } from './renderRules.js';

/** What a heading can be linked by. */
interface HeadingIds {
  readonly slug: string;
  /** The id that the author gave it, `{#like-this}`. */
  readonly own: string | undefined;
}

/**
 * The headings of posts get the slugs by which the index knows them; one that has an `id` already, VS Code's own, keeps
 * it. Where `linkName` says what to call it, a link to the heading stands behind its text.
 */
export function addHeadingIds(
  md: MarkdownIt,
  isPost: (env: unknown) => boolean,
  linkName: (env: unknown) => string | undefined,
): void {
  const known = new WeakMap<readonly Token[], ReadonlyMap<Token, HeadingIds>>();
  const idsOf = ({ token, tokens, env }: Rendering): HeadingIds | undefined => {
    const all = known.get(tokens) ?? headingIds(tokens, definitionsOf(env));
    known.set(tokens, all);
    return token.hidden ? undefined : all.get(token);
  };
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
    const href = `#${encodeURIComponent(ids.slug)}`;
    return `<a class="anchor" href="${href}" aria-label="${escapeHtml(name)}"></a>${rendering.render()}`;
  });
}

/** An id that the author gave is no part of what the heading says. Works while parsing, so it is for posts alone. */
export function hideOwnIds(md: MarkdownIt): void {
  md.core.ruler.after('text_join', 'own-ids', ({ tokens }) => {
    for (const [index, { type }] of tokens.entries()) {
      const last = type === 'heading_open' ? tokens[index + 1]?.children?.at(-1) : undefined;
      if (last?.type === 'text') last.content = splitCustomId(last.content).text;
    }
  });
}

function headingIds(tokens: readonly Token[], definitions: Definitions): ReadonlyMap<Token, HeadingIds> {
  const slugs = new AnchorSlugs();
  const ids = new Map<Token, HeadingIds>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const written = tokens[index + 1]?.content ?? '';
    const { text, id } = splitCustomId(plainText(parseInlines(written, definitions)));
    const both = { slug: slugs.addHeading(text), own: id };
    ids.set(token, both);
    const closing = tokens[index + 2];
    if (closing) ids.set(closing, both);
  }
  return ids;
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
