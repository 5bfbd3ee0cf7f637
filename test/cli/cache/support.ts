import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { readBlog } from '../../../src/cli/blog.js';
import { Caches } from '../../../src/cli/cache/caches.js';
import { wholeBody } from '../../../src/core/post/lazyBody.js';
import { run } from '../support.js';

/** Does something when the files that were written by now are old enough to be told from what is written after them. */
export function later<T>(action: () => T): T {
  const { now } = Date;
  Date.now = () => now() + 10_000;
  try {
    return action();
  } finally {
    Date.now = now;
  }
}

/** The posts of the current folder whose files are read although the cache there is used. */
export function readAnew(): readonly string[] {
  return later(() => {
    const { posts } = readBlog(process.cwd(), new Caches(undefined).of(process.cwd())).index;
    return [...posts.values()].filter(({ body }) => wholeBody(body) === body).map((post) => post.path);
  });
}

/** What `check` gives in every format; `extra` are arguments. */
export function checked(...extra: readonly string[]) {
  return ['text', 'json', 'sarif', 'github'].map((format) => run(['check', ...extra, '--format', format]));
}

/** What `check --cache` gives. */
export function checkedWithCache(...extra: readonly string[]) {
  return later(() => checked('--cache', ...extra));
}

export function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
