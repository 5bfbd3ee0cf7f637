import { interpret } from '../core/post/interpret.js';
import { lazyBody } from '../core/post/lazyBody.js';
import { parseHead, type ParseOptions, parsePost } from '../core/post/parsePost.js';
import type { Post } from '../core/post/post.js';
import { firstReading } from '../core/post/reading.js';
import { withoutPlaces } from '../core/post/withoutPlaces.js';
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
 * Reads as much of the file as lists need: its head, nearly always without its places. The rest is read when the body is
 * requested. Nothing may be edited by such a post.
 */
export const readForList: ReadPost = (file, path, options, files = NODE_FILES) => {
  for (const size of [USUAL_BEGINNING, LONG_BEGINNING, LONGEST_BEGINNING]) {
    const { text, isAll } = files.readBeginning(file, size);
    const head = parseHead(path, text, options);
    if (head)
      return interpret(
        { ...withoutPlaces(head), body: bodyOf(file, path, options, files) },
        firstReading(head.written, options.reading),
      );
    if (isAll) return parsePost(path, text, options);
  }
  return readLong(file, path, options, files);
};

function bodyOf(file: string, path: string, options: ParseOptions, files: PostFiles): Post['body'] {
  return lazyBody(() => {
    const post = parsePost(path, files.readText(file), options);
    if (!post) throw new Error(`${file} has changed while it was read`);
    return post.body;
  });
}
