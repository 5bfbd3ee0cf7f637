import type { FrontMatter } from '../frontMatter/frontMatter.js';
import type { Syntax } from '../frontMatter/syntax.js';
import { readFrontMatter } from '../frontMatter/syntaxes.js';
import { type Index, readPost } from '../index/index.js';
import { usualSyntax } from '../index/usualSyntax.js';
import type { Post } from '../post/post.js';
import { parseOptions } from '../site/site.js';
import { createSource, offsetAt, type Source } from '../text/source.js';

/** Nothing yet, or a word with which a key may begin, in Nikola's posts after two dots. */
const BEGUN = /^\s*(?:\.\.)?\s*[\p{L}\p{N}_.-]*\s*$/u;

/** A Markdown file as it is in the editor at this moment, which the index may not have seen yet. */
export interface Draft {
  /** Relative to the workspace folder. */
  readonly path: string;
  readonly source: Source;
  /** `undefined` if the file is no post, or none yet. */
  readonly post: Post | undefined;
  /** That of the post, or a block with which the file begins and which has no known key yet. */
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

/** A block with which a file begins and which is not that of a post yet, in the syntax of the other posts. */
function readBegun(index: Index, path: string, source: Source): FrontMatter | undefined {
  const { knows } = parseOptions(index.site, path);
  const usual = usualSyntax(index);
  const begun = readFrontMatter(closed(source, usual), knows);
  if (begun?.syntax !== 'comment' || usual.delimiters.opening !== '<!--') return begun;
  return isToBeFilled(begun) ? { ...begun, syntax: usual.id } : begun;
}

/** A text that is nothing but the beginning of a block and perhaps a word, with the end of the block. */
function closed(source: Source, { delimiters: { opening, closing } }: Syntax): Source {
  const [first = '', ...others] = source.text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const isBegun = opening !== '' && first.trimEnd() === opening && others.length > 0;
  return isBegun && BEGUN.test(others.join('\n')) ? createSource(`${source.text}\n${closing}`) : source;
}

/** A comment of several lines in which at most a key is begun. */
function isToBeFilled({ syntax, text }: FrontMatter): boolean {
  const isComment = syntax === 'comment' || syntax === 'commentLines';
  const [, inside] = isComment ? (/^<!--[ \t]*\r?\n([^]*?)(?:-->)?$/.exec(text) ?? []) : [];
  return inside !== undefined && BEGUN.test(inside);
}

/** A remark at the top of a README has a text below it; a file that holds nothing else is about to be a post. */
function isAllThereIs(source: Source, frontMatter: FrontMatter): boolean {
  // after a block that is not closed yet, the first key may be half typed
  return /^\s*[\p{L}\p{N}_.-]*\s*$/u.test(source.text.slice(offsetAt(source, frontMatter.range.end)));
}
