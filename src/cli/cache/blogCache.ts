import { dirname } from 'node:path';
import { interpret } from '../../core/post/interpret.js';
import { lazyBody } from '../../core/post/lazyBody.js';
import type { ParseOptions } from '../../core/post/parsePost.js';
import type { Post } from '../../core/post/post.js';
import { firstReading } from '../../core/post/reading.js';
import type { Site } from '../../core/site/site.js';
import { removeLeftovers } from '../../node/leftovers.js';
import { writeWhole } from '../../node/writeWhole.js';
import { displayPath, type PostSource } from '../blog.js';
import { isSystemError, systemReason } from '../cannotRun.js';
import { type ReadPost, readWhole } from '../readPost.js';
import { readContent, refuseOtherFile, toCache } from './cacheFile.js';
import { cacheKey } from './cacheKey.js';
import { createEntry, type Entries, type Entry, readEntries, writeEntries } from './entries.js';
import { packPost, unpackBody, unpackHead } from './packPost.js';
import { stampOf } from './stamp.js';

const NOTHING: Entries = new Map();

/**
 * The result of reading the posts of a blog, kept in a file for the next run. Only what follows from a post's own text
 * is kept, so that nothing outdated can be said about other posts.
 */
export class BlogCache implements PostSource {
  private readonly started = Date.now();
  private key = '';
  /** What the file contains. */
  private stored = NOTHING;
  /** What was known when the last reading began, and what that has found. */
  private known = NOTHING;
  private found = new Map<string, Entry>();

  /** Throws `CannotRun` if `file` is something other than a cache. */
  constructor(readonly file: string) {
    refuseOtherFile(file);
  }

  /** Begins to read the blog, for the first time or again. */
  reader(site: Site): ReadPost {
    const key = cacheKey(site);
    if (key !== this.key) {
      const content = readContent(this.file, key);
      this.stored = content ? readEntries(content) : NOTHING;
    }
    this.known = key === this.key ? this.found : this.stored;
    this.key = key;
    this.found = new Map();
    return (file, path, options) => this.read(file, path, options);
  }

  private read(file: string, path: string, options: ParseOptions): ReturnType<ReadPost> {
    const stamp = stampOf(file, this.started);
    const known = this.known.get(path);
    if (known && known.stamp === stamp) {
      this.found.set(path, known);
      return restored(known, options);
    }
    const post = readWhole(file, path, options);
    if (post !== 'too large' && stamp !== undefined) this.found.set(path, createEntry(stamp, packPost(post)));
    return post;
  }

  /** Writes what the last reading has found, if anything is new; returns why if that is not possible. */
  save(): string {
    const { file, found, stored, key } = this;
    if (found.size === stored.size && [...found].every(([path, entry]) => stored.get(path) === entry))
      return '';
    try {
      refuseOtherFile(file);
      writeWhole(file, toCache(key, writeEntries(found)));
      removeLeftovers(dirname(file));
      return '';
    } catch (error) {
      if (!isSystemError(error)) throw error;
      return `up-next: The cache ${displayPath(file)} could not be written: ${systemReason(error)}\n`;
    }
  }
}

/** Returns the post that reading the file would return. */
function restored({ head: packedHead, body: packedBody }: Entry, options: ParseOptions): Post | undefined {
  const head = unpackHead(packedHead.toString());
  if (!head) return undefined;
  const body = lazyBody(bodyOf, packedBody);
  return interpret({ ...head, body }, firstReading(head.written, options.reading));
}

function bodyOf(packed: Entry['body']): Post['body'] {
  return unpackBody(packed.toString());
}
