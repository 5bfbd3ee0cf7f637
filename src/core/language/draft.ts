import type { FrontMatter } from '../frontMatter/frontMatter.js';
import type { Syntax } from '../frontMatter/syntax.js';
import { readFrontMatter, syntaxOf } from '../frontMatter/syntaxes.js';
import { type Index, readPost } from '../index/index.js';
import { usualSyntax } from '../index/usualSyntax.js';
import type { Post } from '../post/post.js';
import { parseOptions } from '../site/site.js';
import { createSource, offsetAt, type Source } from '../text/source.js';

/** Nothing yet, or a word that may begin a key, in Nikola's posts after two dots. */
const BEGUN = /^\s*(?:\.\.)?\s*[\p{L}\p{N}_.-]*\s*$/u;

/** A Markdown file as it is in the editor at this moment, which the index may not have seen yet. */
export interface Draft {
  /** Relative to the workspace folder. */
  readonly path: string;
  readonly source: Source;
  /** `undefined` if the file is not a post, or not yet one. */
  readonly post: Post | undefined;
  /** That of the post, or a block at the beginning of the file that has no known key yet. */
  readonly frontMatter: FrontMatter | undefined;
}

export function readDraft(path: string, text: string, index: Index): Draft {
  const source = createSource(text);
  const post = readPost(index, path, text);
  const begun = post ? undefined : readBegun(index, path, source);
  return {
    path,
    source,
    post,
    frontMatter:
      post?.frontMatter ??
      (begun && (isAllThereIs(source, begun) || isToBeFilled(begun)) ? begun : undefined),
  };
}

/** Returns a block at the beginning of a file that is not yet that of a post, in the syntax of the other posts. */
function readBegun(index: Index, path: string, source: Source): FrontMatter | undefined {
  const { knows } = parseOptions(index.site, path);
  const usual = usualSyntax(index);
  const begun = readFrontMatter(closed(source, usual), knows);
  if (begun?.syntax !== 'comment') return begun;
  if (usual.delimiters.opening !== syntaxOf(begun.syntax).delimiters.opening) return begun;
  return isToBeFilled(begun) ? { ...begun, syntax: usual.id } : begun;
}

/** Returns a text that consists of the beginning of a block and perhaps a word, with the end of the block. */
function closed(source: Source, { delimiters: { opening, closing } }: Syntax): Source {
  const [first = '', ...others] = source.text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const isBegun = opening !== '' && first.trimEnd() === opening && others.length > 0;
  return isBegun && BEGUN.test(others.join('\n')) ? createSource(`${source.text}\n${closing}`) : source;
}

/** Whether a block is a comment of several lines in which at most a key is begun. */
function isToBeFilled({ syntax, text }: FrontMatter): boolean {
  if (syntax !== 'comment' && syntax !== 'commentLines') return false;
  const { opening, closing } = syntaxOf(syntax).delimiters;
  const [first = '', ...others] = text.split(/\r?\n/);
  const inside = others.join('\n');
  const isSpread = first.trimEnd() === opening && others.length > 0;
  return isSpread && BEGUN.test(inside.endsWith(closing) ? inside.slice(0, -closing.length) : inside);
}

/**
 * Whether a file contains nothing else, and so is about to become a post; a remark at the top of a README has text
 * below it.
 */
function isAllThereIs(source: Source, frontMatter: FrontMatter): boolean {
  // after a block that is not closed yet, the first key may be half typed
  return /^\s*[\p{L}\p{N}_.-]*\s*$/u.test(source.text.slice(offsetAt(source, frontMatter.range.end)));
}
