import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { createIndex } from '../../../src/core/index/createIndex.js';
import type { Index } from '../../../src/core/index/index.js';
import { updateIndex } from '../../../src/core/index/updateIndex.js';
import { parsePost } from '../../../src/core/post/parsePost.js';
import { parseOptions } from '../../../src/core/site/site.js';
import { createFiles } from '../../../src/core/text/paths.js';
import {
  changedGroups,
  childNodes,
  hasRow,
  parentNode,
  rootNodes,
  type TreeNode,
} from '../../../src/core/tree/tree.js';
import { blog, type Fields, postText, siteOf } from '../../support/blog.js';

/** A blog of posts with these fields, by path without `.md`. */
export function blogOf(posts: Readonly<Record<string, Fields>>): Index {
  const files = Object.entries(posts).map(([path, { title, ...fields }]) => {
    return [`${path}.md`, postText(fields, `# ${title ?? path}\n`)] as const;
  });
  return blog(Object.fromEntries(files), { layout: 'file' });
}

function textOf(node: TreeNode): string {
  switch (node.kind) {
    case 'post':
      return `  ${node.path}`;
    case 'planned':
      return `  ${node.section ?? ''} ${node.title} planned`;
    case 'gap':
      return `  ${node.from}–${node.to} missing`;
    case 'series':
    case 'category':
      return `${node.kind} ${node.name}`;
  }
}

/** Every row, a line each. */
function rows(index: Index): readonly string[] {
  return rootNodes(index, { by: 'name' }).flatMap((root) =>
    [root, ...childNodes(index, root)].map((node) => textOf(node)),
  );
}

describe('the tree of a blog', () => {
  it('has the series with their parts and gaps, then the other posts by category', () => {
    const index = blogOf({
      'b/x': { series: 'Ten', series_section: 4 },
      'a/y': { series: 'Ten', series_section: 2 },
      'a/z': { date: '2022-01-01' },
      'a/u': { date: '2022-01-02' },
      v: {},
    });
    assert.deepEqual(rows(index), [
      'series Ten',
      '  1–1 missing',
      '  a/y.md',
      '  3–3 missing',
      '  b/x.md',
      'category ',
      '  v.md',
      'category a',
      '  a/u.md',
      '  a/z.md',
    ]);
  });

  it('has no gap in a misspelt series: its posts are parts of the right one', () => {
    const index = blogOf({
      'a/x': { series: 'Docker', series_section: 1 },
      'a/y': { series: 'Docker', series_section: 2 },
      'a/z': { series: 'docker', series_section: 3 },
      'a/u': { series: 'Docker', series_section: 4 },
    });
    assert.deepEqual(rows(index), [
      'series docker',
      '  a/z.md',
      'series Docker',
      '  a/x.md',
      '  a/y.md',
      '  a/u.md',
    ]);
  });

  it('knows the parent of every row', () => {
    const index = blogOf({ 'a/x': { series: 'Ten', series_section: 2 }, 'a/z': {}, v: {} });
    for (const root of rootNodes(index, { by: 'name' })) {
      assert.equal(parentNode(index, root), undefined);
      for (const child of childNodes(index, root)) assert.deepEqual(parentNode(index, child), root);
    }
  });
});

describe('the rows that a change shows in', () => {
  const PATHS = ['a/x/x.md', 'a/x/w.md', 'a/y/y.md', 'a/z.md', 'b/x/x.md', 'b/v.md', 'u.md'];
  const SITE = siteOf({ layout: 'file' });
  const text = fc
    .record({
      date: fc.constantFrom('2022-01-01', '2022-01-02', '2023-02-29'),
      topic: fc.constantFrom('Docker', 'docker'),
      series: fc.constantFrom(undefined, 'Docker', 'Dockre', 'docker', 'Other'),
      series_section: fc.constantFrom(undefined, 1, 2, 3, 5, 'two'),
      title: fc.constantFrom('One', 'Two'),
    })
    .map(({ title, ...fields }) => postText(fields, `# ${title}\n`));
  const parse = (path: string, content: string) => parsePost(path, content, parseOptions(SITE, path));

  it('are all under the series and categories that are said to have changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...PATHS), text), { maxLength: 15 }),
        fc.constantFrom(...PATHS),
        fc.oneof(text, fc.constant('No post')),
        (all, path, changed) => {
          const empty = createIndex([], createFiles(PATHS), SITE);
          const before = all.reduce((index, [each, content]) => {
            return updateIndex(index, each, parse(each, content));
          }, empty);
          const after = updateIndex(before, path, parse(path, changed));
          const groups = changedGroups(before, after, [path]);
          assert.notEqual(groups, 'all');
          const named = new Set(groups === 'all' ? [] : groups.map((node) => textOf(node)));
          for (const root of rootNodes(after, { by: 'name' })) {
            if (named.has(textOf(root)) || !hasRow(before, root)) continue;
            assert.deepEqual(childNodes(after, root), childNodes(before, root), textOf(root));
          }
          for (const name of named) {
            assert.ok(rootNodes(after, { by: 'name' }).some((root) => textOf(root) === name));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are those of one series for a title, and none for a change that no row shows', () => {
    const posts = {
      'a/x': { series: 'Ten', series_section: 1 },
      'a/y': { series: 'Ten', series_section: 2 },
      'a/z': {},
    };
    const before = blogOf(posts);
    const change = (path: string, fields: Fields, body: string): ReturnType<typeof changedGroups> => {
      const after = updateIndex(
        before,
        path,
        parsePost(path, postText(fields, body), parseOptions(SITE, path)),
      );
      return changedGroups(before, after, [path]);
    };
    assert.deepEqual(change('a/x.md', posts['a/x'], '# New\n'), [{ kind: 'series', name: 'Ten' }]);
    assert.deepEqual(change('a/z.md', {}, '# New\n'), [{ kind: 'category', name: 'a' }]);
    assert.deepEqual(change('a/x.md', posts['a/x'], '# a/x\n\nText\n'), []);
    assert.deepEqual(change('a/z.md', posts['a/y'], '# a/z\n'), [{ kind: 'series', name: 'Ten' }]);
  });
});
