import { parseOptions, type Site } from '../site/site.js';
import type { FrontMatter } from '../frontMatter/frontMatter.js';
import { findOpening, parseFrontMatter } from '../frontMatter/comment/parseFrontMatter.js';
import { parsePost } from '../post/parsePost.js';
import type { Post } from '../post/post.js';
import { createSource, offsetAt, type Source } from '../text/source.js';

/** A Markdown file as it stands in the editor at this moment, which the index may not have seen yet. */
export interface Draft {
  /** Relative to the workspace folder. */
  readonly path: string;
  readonly source: Source;
  /** `undefined` where the file is no post, or none yet. */
  readonly post: Post | undefined;
  /** That of the post, or a comment with which the file begins and in which no known key stands yet. */
  readonly frontMatter: FrontMatter | undefined;
}

export function readDraft(path: string, text: string, site: Site): Draft {
  const source = createSource(text);
  const options = parseOptions(site, path);
  const post = parsePost(path, text, options);
  const opening = post ? undefined : findOpening(source);
  const begun = opening === undefined ? undefined : parseFrontMatter(source, opening, true, options.knows);
  return {
    path,
    source,
    post,
    frontMatter: post?.frontMatter ?? (begun && isAllThereIs(source, begun) ? begun : undefined),
  };
}

/** A remark at the top of a README has a text below it; a file that holds a comment alone is about to be a post. */
function isAllThereIs(source: Source, comment: FrontMatter): boolean {
  // behind a comment that is not closed yet, the first key may be half typed
  return /^\s*[\p{L}\p{N}_.-]*\s*$/u.test(source.text.slice(offsetAt(source, comment.range.end)));
}
