import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readPost } from '../core/index/index.js';
import { wholeBody } from '../core/post/lazyBody.js';
import type { Post } from '../core/post/post.js';
import type { Blog } from './blog.js';
import { isSystemError, systemReason } from './cannotRun.js';
import { whyOutside } from './outside.js';
import { changed, failed, type Refusal } from './refusals.js';

/** The file of a post as it is at the moment, every byte of it. */
export interface Original {
  readonly kind: 'original';
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The byte order mark, if there is one. */
  readonly mark: string;
  /** What follows it: the text that the post's places refer to. */
  readonly text: string;
}

const MARK = '\uFEFF';
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads the file of a post again, to write to it. */
export function readOriginal({ root, index }: Blog, post: Post): Original | Refusal {
  const file = join(root, post.path);
  const outside = whyOutside(root, file);
  if (outside !== undefined) return failed(file, outside);
  const bytes = readBytes(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const whole = decode(bytes);
  if (whole === undefined) return failed(file, 'it is not valid UTF-8. Save it as UTF-8 first');
  const mark = whole.startsWith(MARK) ? MARK : '';
  const text = whole.slice(mark.length);
  // edits follow from the post: they are right for any text that reads the same
  const now = readPost(index, post.path, text);
  const before = { ...post, body: wholeBody(post.body) };
  return isDeepStrictEqual(now, before) ? { kind: 'original', file, bytes, mark, text } : changed(file);
}

/** Returns the content of the file with another text after its byte order mark. */
export function withText({ mark }: Original, text: string): Uint8Array {
  return Buffer.from(mark + text);
}

function readBytes(file: string): Uint8Array | Refusal {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isSystemError(error)) return failed(file, systemReason(error));
    throw error;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
