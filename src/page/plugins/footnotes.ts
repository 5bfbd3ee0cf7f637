import type { MarkdownIt } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { escapeHtml } from '../html.js';
import { wrapRule } from './renderRules.js';

/** What a page says around footnotes. */
export interface FootnoteWords {
  readonly footnotes: string;
  readonly backToText: string;
}

/** What reads them. */
export const FOOTNOTE_RULES: readonly string[] = [
  'footnote_def',
  'footnote_inline',
  'footnote_ref',
  'footnote-tokens',
  'footnote_tail',
  'footnote-lines',
];

/** `[^1]`, as Pandoc and GitHub have it; the notes are below the article. */
export function addFootnotes(md: MarkdownIt, wordsOf: (env: unknown) => FootnoteWords | undefined): void {
  // its types are those of an older form of markdown-it's
  md.use(footnote as unknown as (md: MarkdownIt) => void);
  md.core.ruler.before('footnote_tail', 'footnote-tokens', (state) => {
    state.tokens = GrowingArray.from(state.tokens);
  });
  md.core.ruler.after('footnote_tail', 'footnote-lines', (state) => {
    const tokens = Array.from(state.tokens);
    state.tokens = tokens;
    const start = tokens.findIndex(({ type }) => type === 'footnote_block_open');
    // another extension with the same plugin would write them once more
    const { footnotes } = state.env as { readonly footnotes?: { list?: unknown } };
    if (footnotes) delete footnotes.list;
    // the notes are elsewhere than in the source, where lines are counted from top to bottom
    if (start !== -1) for (const token of tokens.slice(start)) token.map = null;
  });
  wrapRule(md, 'footnote_block_open', ({ env }) => {
    const label = wordsOf(env)?.footnotes ?? '';
    return `<section class="footnotes" aria-label="${escapeHtml(label)}">\n<ol>\n`;
  });
  wrapRule(md, 'footnote_anchor', ({ env, render }) => {
    const label = escapeHtml(wordsOf(env)?.backToText ?? '');
    return render().replace('<a ', `<a aria-label="${label}" `);
  });
}

/** The plugin appends the tokens of each note with `concat`, which would copy all of those before for every note. */
class GrowingArray<T> extends Array<T> {
  override concat(...items: (T | ConcatArray<T>)[]): this {
    for (const item of items) {
      if (Array.isArray(item)) for (const each of item as readonly T[]) this.push(each);
      else this.push(item as T);
    }
    return this;
  }
}
