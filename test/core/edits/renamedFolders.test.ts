import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { Index } from '../../../src/core/index/index.js';
import { leadsTo, resolve } from '../../../src/core/links/resolve.js';
import { blog, type Files, postIn } from '../../support/blog.js';
import { configIn, filesBelow } from '../../support/folder.js';
import { move, movedTo } from '../../support/move.js';
import { inRepository } from '../../support/paths.js';

/** Where the links of a post lead, in the order of the text. */
function leads(index: Index, path: string): readonly (string | undefined)[] {
  return postIn(index, path).body.links.map(({ target, kind }) =>
    leadsTo(resolve(index, path, target, kind)),
  );
}

/** Renames every folder in turn; returns how many links were followed through that. */
function renameEach(texts: Files, config: unknown): number {
  const before = blog(texts, config);
  let followed = 0;
  for (const folder of before.files.folders.keys()) {
    if (folder === '') continue;
    const moves = [{ from: folder, to: folder.replace(/[^/]+$/, 'renamed $&') }];
    const after = blog(move(texts, moves, config), config);
    for (const path of before.posts.keys()) {
      const now = leads(after, movedTo(path, moves));
      const wanted = leads(before, path).map((lead) => lead && movedTo(lead, moves));
      assert.deepEqual(now, wanted, `${path} after ${folder} was renamed`);
      followed += wanted.filter((lead) => lead !== undefined).length;
    }
  }
  return followed;
}

describe('every folder of a real blog, renamed in turn', () => {
  for (const names of [
    ['examples', 'blog'],
    ['..', 'shared', 'corpus', 'engineering-blog-2022-12'],
  ]) {
    it(`leaves every link in ${names.join('/')} leading to the same file`, function () {
      const folder = inRepository(...names);
      if (!existsSync(folder)) this.skip();
      assert.ok(renameEach(filesBelow(folder), configIn(folder)) > 0);
    });
  }
});
