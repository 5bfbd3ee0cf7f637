import { join } from 'node:path';
import { interpret } from '../core/post/interpret.js';
import { lazyBody } from '../core/post/lazyBody.js';
import { parseHead, type ParseOptions, parsePost } from '../core/post/parsePost.js';
import type { Post } from '../core/post/post.js';
import { firstReading } from '../core/post/reading.js';
import { withoutPlaces } from '../core/post/withoutPlaces.js';
import { memoize } from '../core/text/memoize.js';
import { sharedStrings } from '../core/text/sharedStrings.js';
import { type Beginning, LONGEST_BEGINNING, readBeginning } from '../node/beginning.js';
import { isTooLarge, readText } from '../node/files.js';

/** How the files of posts are read. */
export interface PostFiles {
  readonly readText: (file: string) => string;
  readonly readBeginning: (file: string, size: number) => Beginning;
  readonly isTooLarge: (file: string) => boolean;
}

/** Reads the post at `path` of a blog, which is in `file`; `undefined` if it is not a post. */
export type ReadPost = (
  file: string,
  path: string,
  options: ParseOptions,
  files?: PostFiles,
) => Post | 'too large' | undefined;

const NODE_FILES: PostFiles = { readText, readBeginning, isTooLarge };

/** As much contains the front matter and the title of nearly every post. */
const USUAL_BEGINNING = 1024;

/** As much contains those of posts with long summaries and many tags. */
const LONG_BEGINNING = 4096;

/** Reads the whole file, which nearly always is no longer than what is read at once. */
export const readWhole: ReadPost = (file, path, options, files = NODE_FILES) => {
  const { text, isAll } = files.readBeginning(file, LONGEST_BEGINNING);
  return isAll ? parsePost(path, text, options) : readLong(file, path, options, files);
};

const readLong: ReadPost = (file, path, options, files = NODE_FILES) =>
  files.isTooLarge(file) ? 'too large' : parsePost(path, files.readText(file), options);

/**
 * Returns what reads as much of the files in a folder as lists need: their heads, nearly always without their places. The
 * rest is read when the body is requested. Nothing may be edited by such a post.
 */
export function headsIn(root: string, files = NODE_FILES): ReadPost {
  const own = sharedStrings();
  const bodyOf = bodiesIn(root, files);
  return (file, path, options) => {
    for (const size of [USUAL_BEGINNING, LONG_BEGINNING, LONGEST_BEGINNING]) {
      const { text, isAll } = files.readBeginning(file, size);
      const head = parseHead(path, text, options);
      if (head)
        return interpret(
          { ...withoutPlaces(head, own), body: bodyOf(path, options) },
          firstReading(head.written, options.reading),
        );
      if (isAll) return parsePost(path, text, options);
    }
    return readLong(file, path, options, files);
  };
}

function bodiesIn(root: string, files: PostFiles): (path: string, options: ParseOptions) => Post['body'] {
  const readers = memoize((options: ParseOptions) => (path: string) => {
    const file = join(root, path);
    const post = parsePost(path, files.readText(file), options);
    if (!post) throw new Error(`${file} has changed while it was read`);
    return post.body;
  });
  return (path, options) => lazyBody(readers(options), path);
}
