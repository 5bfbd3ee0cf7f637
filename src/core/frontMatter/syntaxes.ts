import type { Source } from '../text/source.js';
import { comment } from './comment/comment.js';
import type { FrontMatter, SyntaxId } from './frontMatter.js';
import type { KnowsKey, Syntax } from './syntax.js';

/** The ways to write front matter besides the comment, in the order in which they are tried. */
let others: readonly Syntax[] = [];

/** Provides `otherSyntaxes.js`, which many blogs do not need, before a text that needs it is read. */
export function provideSyntaxes(syntaxes: readonly Syntax[]): void {
  others = syntaxes;
}

/**
 * What front matter begins with in a syntax other than the comment: `---`, `+++`, `Key: value`, `.. key: value`, in a
 * comment or not.
 */
const BEGINNING = /^\uFEFF?(?:---|\+\+\+|\s*(?:<!--[ \t]*\r?\n)?\.\. |[\p{L}_][\p{L}\p{N}_ -]*:)/u;

/** Whether the other syntaxes have to be provided before a text can be read. */
export function needsOtherSyntaxes(text: string): boolean {
  return others.length === 0 && BEGINNING.test(text.slice(0, 1000));
}

/** As much of a first line as tells that the text may begin with front matter: no key of several words, as prose has. */
const FIRST_LINE = /^(?:---|\+\+\+|\.\. |[\p{L}\p{N}_-]+:)/u;

/** Whether a text with this first line may begin with front matter, in any syntax, or is about to. */
export function mayHoldFrontMatter(firstLine: string): boolean {
  const line = firstLine.replace(/^\uFEFF/, '').trimStart();
  return line === '' || line.startsWith(comment.delimiters.opening) || FIRST_LINE.test(line);
}

/** The syntax of a blog that has no front matter yet. */
export const DEFAULT_SYNTAX: Syntax = comment;

/** Returns the syntax of this id. */
export function syntaxOf(id: SyntaxId): Syntax {
  return others.find((syntax) => syntax.id === id) ?? DEFAULT_SYNTAX;
}

/** Reads the front matter at the top of a text, in any syntax. */
export function readFrontMatter(source: Source, knows: KnowsKey): FrontMatter | undefined {
  return comment.read(source, knows) ?? readOtherFrontMatter(source, knows);
}

/** Reads the front matter at the top of a text, in a syntax other than the comment. */
export function readOtherFrontMatter(source: Source, knows: KnowsKey): FrontMatter | undefined {
  for (const { read } of others) {
    const frontMatter = read(source, knows);
    if (frontMatter) return frontMatter;
  }
  return undefined;
}

/** Returns what may be the front matter further down in a text that does not begin with it. */
export function* readMisplacedFrontMatter(source: Source, knows: KnowsKey): Generator<FrontMatter> {
  for (const { readMisplaced } of [comment, ...others])
    if (readMisplaced) yield* readMisplaced(source, knows);
}
