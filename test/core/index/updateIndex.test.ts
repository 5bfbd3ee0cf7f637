import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { createIndex } from '../../../src/core/index/createIndex.js';
import type { Index } from '../../../src/core/index/index.js';
import { updateIndex, updateIndexWith, updateInSteps } from '../../../src/core/index/updateIndex.js';
import { parsePost } from '../../../src/core/post/parsePost.js';
import type { Post } from '../../../src/core/post/post.js';
import { neighbours } from '../../../src/core/series/neighbours.js';
import { parseOptions } from '../../../src/core/site/site.js';
import { createFiles } from '../../../src/core/text/paths.js';
import { atOnce } from '../../../src/core/text/steps.js';
import { postText, siteOf } from '../../support/blog.js';

const PATHS = ['a/x/x.md', 'a/x/w.md', 'a/y/y.md', 'a/z.md', 'b/x/x.md', 'b/v.md', 'u.md'];
const SITE = siteOf();
const FILES = createFiles(PATHS);

function parse(path: string, text: string): Post | undefined {
  return parsePost(path, text, parseOptions(SITE, path));
}

const BODIES = [
  '# One\n',
  '# Two\n## Three\n',
  '',
  '[a](/a/x#two) [b](../y/y.md#one) [c](gone.md)\n',
  '# Two\n\n[next](../y/y.md)\n',
];

const text = fc.oneof(
  { arbitrary: fc.constant('# No post'), weight: 1 },
  { arbitrary: fc.constant('---\ndate: 2022-01-01\ntopic: Docker\n---\n\n# Two\n'), weight: 1 },
  {
    arbitrary: fc
      .record({
        date: fc.constantFrom('2022-01-01', '2022-01-02', '2023-02-29'),
        topic: fc.constantFrom('Docker', 'Docker', 'docker', 'Dockre'),
        series: fc.constantFrom(undefined, 'Docker', 'Dockre', 'docker', 'Other'),
        series_section: fc.constantFrom(undefined, 1, 2, 3, 5, 'two'),
        body: fc.constantFrom(...BODIES),
      })
      .map(({ body, ...fields }) => postText(fields, body)),
    weight: 9,
  },
);
/** Files change; a file that holds no post stands for one that went. */
const changes = fc.array(fc.tuple(fc.constantFrom(...PATHS), text), { maxLength: 30 });

const EMPTY = createIndex([], FILES, SITE);

function applyAll(all: readonly (readonly [string, string])[]): Index {
  return all.reduce((index, [path, content]) => updateIndex(index, path, parse(path, content)), EMPTY);
}

/** What an index says, in an order of its own. */
function content(index: Index): unknown {
  const { layout, posts, series, seriesNames, categories, standalone, folders, slugs } = index;
  const { titles, topics, topicNames } = index;
  const sorted = (groups: ReadonlyMap<string, unknown>): unknown =>
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    layout,
    seriesNames: [...seriesNames].sort(),
    topicNames: [...topicNames].sort(),
    groups: [posts, series, categories, standalone, folders, slugs, titles, topics].map(sorted),
  };
}

describe('an index that changed', () => {
  it('equals one that is made of the same posts', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const updated = applyAll(all);
        assert.deepEqual(content(updated), content(createIndex(updated.posts.values(), FILES, SITE)));
      }),
      { numRuns: 500 },
    );
  });

  it('equals one in which everything changed at once', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const last = new Map(all.map(([path, each]) => [path, parse(path, each)]));
        assert.deepEqual(content(updateIndexWith(EMPTY, last)), content(applyAll(all)));
      }),
      { numRuns: 200 },
    );
  });

  it('equals one in which posts were exchanged step by step', () => {
    fc.assert(
      fc.property(changes, changes, (before, all) => {
        const index = applyAll(before);
        const last = new Map(all.map(([path, each]) => [path, parse(path, each)]));
        const updated = atOnce(updateInSteps(index, last));
        assert.deepEqual(content(updated), content(updateIndexWith(index, last)));
        assert.deepEqual([...updated.posts.keys()], [...updated.posts.keys()].sort());
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the one before as it was', () => {
    fc.assert(
      fc.property(changes, changes, (before, after) => {
        const index = applyAll(before);
        const then = content(index);
        after.reduce((updated, [path, each]) => updateIndex(updated, path, parse(path, each)), index);
        assert.deepEqual(content(index), then);
      }),
      { numRuns: 200 },
    );
  });

  it('has neighbours that have each other', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const index = applyAll(all);
        for (const post of index.posts.values()) {
          const { previous, next } = neighbours(index, post);
          if (previous) assert.equal(neighbours(index, previous).next, post);
          if (next) assert.equal(neighbours(index, next).previous, post);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is itself where nothing changed', () => {
    const index = applyAll([['a/z.md', postText()]]);
    assert.equal(updateIndex(index, 'a/z.md', index.posts.get('a/z.md')), index);
    assert.equal(updateIndex(index, 'u.md', undefined), index);
  });
});
