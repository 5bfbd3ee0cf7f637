import type { MarkdownIt, Token } from 'markdown-it';
import { AnchorSlugs, splitCustomId } from '../core/markdown/anchors.js';
import { parseInlines } from '../core/markdown/inlines.js';
import { normaliseLabel } from '../core/markdown/label.js';
import { plainText } from '../core/markdown/plainText.js';
import { escapeHtml } from './html.js';
import { renderWith, wrapRule } from './renderRules.js';

/** What a heading can be linked by. */
interface HeadingIds {
  readonly slug: string;
  /** The id that the author gave it, `{#like-this}`. */
  readonly own: string | undefined;
}

/** Headings get the slugs by which the index knows them; one that has an `id` already, VS Code's own, keeps it. */
export function addHeadingIds(md: MarkdownIt, isPost: (env: unknown) => boolean): void {
  const known = new WeakMap<readonly Token[], ReadonlyMap<Token, HeadingIds>>();
  wrapRule(md, 'heading_open', (rendering) => {
    const { token, tokens, env, render } = rendering;
    if (!isPost(env)) return render();
    const all = known.get(tokens) ?? headingIds(tokens, referencesOf(env));
    known.set(tokens, all);
    const ids = all.get(token);
    if (!ids || token.hidden) return render();
    const hasId = token.attrGet('id') !== null || ids.slug === '';
    const opening = hasId ? render() : renderWith(rendering, { id: ids.slug });
    return ids.own === undefined ? opening : `${opening}<a id="${escapeHtml(ids.own)}"></a>`;
  });
}

function headingIds(tokens: readonly Token[], references: ReadonlySet<string>): Map<Token, HeadingIds> {
  const slugs = new AnchorSlugs();
  const ids = new Map<Token, HeadingIds>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const written = tokens[index + 1]?.content ?? '';
    const { text, id } = splitCustomId(plainText(parseInlines(written, (label) => references.has(label))));
    ids.set(token, { slug: slugs.addHeading(text), own: id });
  }
  return ids;
}

/** The labels of the reference definitions, which markdown-it leaves in `env` when it parses. */
function referencesOf(env: unknown): ReadonlySet<string> {
  const hasReferences = typeof env === 'object' && env !== null && 'references' in env;
  const references: unknown = hasReferences ? env.references : undefined;
  return new Set(Object.keys(references ?? {}).map(normaliseLabel));
}
