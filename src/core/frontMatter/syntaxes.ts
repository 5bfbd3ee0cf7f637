import type { Source } from '../text/source.js';
import { comment } from './comment/comment.js';
import type { FrontMatter, SyntaxId } from './frontMatter.js';
import type { KnowsKey, Syntax } from './syntax.js';

/** Every way to write front matter, in the order in which a text is tried. */
const SYNTAXES: readonly Syntax[] = [comment];

/** The syntax of a blog that has no front matter yet. */
export const DEFAULT_SYNTAX: Syntax = comment;

/** The syntax of this id. */
export function syntaxOf(id: SyntaxId): Syntax {
  return SYNTAXES.find((syntax) => syntax.id === id) ?? DEFAULT_SYNTAX;
}

/** The front matter at the top of a text, whatever its syntax. */
export function readFrontMatter(source: Source, knows: KnowsKey): FrontMatter | undefined {
  for (const { read } of SYNTAXES) {
    const frontMatter = read(source, knows);
    if (frontMatter) return frontMatter;
  }
  return undefined;
}

/** What may be the front matter further down in a text that does not begin with one. */
export function* readMisplacedFrontMatter(source: Source, knows: KnowsKey): Generator<FrontMatter> {
  for (const { readMisplaced } of SYNTAXES) if (readMisplaced) yield* readMisplaced(source, knows);
}
