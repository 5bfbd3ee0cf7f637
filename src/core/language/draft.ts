import { readPost, type Index } from '../index/index.js';
import { parseOptions } from '../site/site.js';
import type { FrontMatter } from '../frontMatter/frontMatter.js';
import { readFrontMatter } from '../frontMatter/syntaxes.js';
import type { Post } from '../post/post.js';
import { createSource, offsetAt, type Source } from '../text/source.js';

/** A Markdown file as it stands in the editor at this moment, which the index may not have seen yet. */
export interface Draft {
  /** Relative to the workspace folder. */
  readonly path: string;
  readonly source: Source;
  /** `undefined` where the file is no post, or none yet. */
  readonly post: Post | undefined;
  /** That of the post, or a block with which the file begins and which has no known key yet. */
  readonly frontMatter: FrontMatter | undefined;
}

export function readDraft(path: string, text: string, index: Index): Draft {
  const source = createSource(text);
  const post = readPost(index, path, text);
  const begun = post ? undefined : readFrontMatter(source, parseOptions(index.site, path).knows);
  return {
    path,
    source,
    post,
    frontMatter:
      post?.frontMatter ??
      (begun && (isAllThereIs(source, begun) || isToBeFilled(begun)) ? begun : undefined),
  };
}

/** A comment of several lines that says nothing yet, or no more than a word, with which a key may begin. */
function isToBeFilled({ syntax, text }: FrontMatter): boolean {
  const [, inside] = syntax === 'comment' ? (/^<!--[ \t]*\r?\n([^]*?)(?:-->)?$/.exec(text) ?? []) : [];
  return inside !== undefined && /^\s*[\p{L}\p{N}_.-]*\s*$/u.test(inside);
}

/** A remark at the top of a README has a text below it; a file that holds nothing else is about to be a post. */
function isAllThereIs(source: Source, frontMatter: FrontMatter): boolean {
  // after a block that is not closed yet, the first key may be half typed
  return /^\s*[\p{L}\p{N}_.-]*\s*$/u.test(source.text.slice(offsetAt(source, frontMatter.range.end)));
}
