import * as assert from 'node:assert/strict';
import { rootNodes } from '../../../src/core/tree/tree.js';
import type { TreeOrder } from '../../../src/core/tree/treeOrder.js';
import { blog, postText } from '../../support/blog.js';

const INDEX = blog(
  {
    'a/x.md': postText({ series: 'Part 10', series_section: 1, date: '2022-05-01' }),
    'a/y.md': postText({ series: 'Part 10', series_section: 2, date: '2021-01-01' }),
    'a/z.md': postText({ series: 'Part 9', series_section: 1, date: '2022-04-01' }),
    'a/u.md': postText({ series: 'apple', series_section: 1, date: 'no day' }),
    'a/v.md': postText({ series: 'Zoo', series_section: 1, date: '2022-05-01' }),
    'c/w.md': postText({ date: '2020-01-01' }),
    'b/w.md': postText({ date: '2019-01-01' }),
  },
  { layout: 'file' },
);

function names(order: TreeOrder): readonly string[] {
  return rootNodes(INDEX, order).map(({ name }) => name);
}

describe('the order of the tree', () => {
  it('by name takes numbers as numbers, and puts categories last', () => {
    assert.deepEqual(names({ by: 'name' }), ['apple', 'Part 9', 'Part 10', 'Zoo', 'b', 'c']);
  });

  it('by the newest looks at the newest post of each, and keeps to names among equals', () => {
    assert.deepEqual(names({ by: 'newest' }), ['Part 10', 'Zoo', 'Part 9', 'apple', 'c', 'b']);
  });

  it('by problems puts the most of them first', () => {
    const count = ({ path }: { readonly path: string }): number => (path === 'b/w.md' ? 1 : 0);
    const problems = { by: 'problems', count } as const;
    assert.deepEqual(names(problems), ['apple', 'Part 9', 'Part 10', 'Zoo', 'b', 'c']);
    const bySection = {
      by: 'problems',
      count: ({ section }: { readonly section: number | undefined }) => section ?? 0,
    } as const;
    assert.deepEqual(names(bySection), ['Part 10', 'apple', 'Part 9', 'Zoo', 'b', 'c']);
  });
});
