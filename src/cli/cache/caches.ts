import { join, resolve } from 'node:path';
import { CACHE_FILE, displayPath } from '../blog.js';
import { CannotRun } from '../cannotRun.js';
import { BlogCache } from './blogCache.js';

/** The caches of a command: one per blog. */
export class Caches {
  private readonly byRoot = new Map<string, BlogCache>();

  /** With a file, that is the cache, and there can be one blog only. */
  constructor(private readonly file: string | undefined) {}

  /** The cache of the blog in a folder. Throws `CannotRun`. */
  of(root: string): BlogCache {
    const known = this.byRoot.get(root);
    if (known) return known;
    const [other] = this.byRoot.keys();
    if (this.file !== undefined && other !== undefined)
      throw new CannotRun(
        `--cache-location is for one blog, and ${displayPath(other)} and ${displayPath(root)} are two. ` +
          'Check them one by one, or without it: each has a cache at its root then',
      );
    const cache = new BlogCache(this.file === undefined ? join(root, CACHE_FILE) : resolve(this.file));
    this.byRoot.set(root, cache);
    return cache;
  }

  /** Writes what is new in them; returns what is to be said if that was not possible. */
  save(): string {
    return [...this.byRoot.values()].map((cache) => cache.save()).join('');
  }
}
