import * as assert from 'node:assert/strict';
import { childNodes, rootNodes } from '../../../src/core/tree/tree.js';
import { countMatches, createFilter } from '../../../src/core/tree/treeFilter.js';
import { blog, postText } from '../../support/blog.js';

const INDEX = blog(
  {
    'guides/first.md': postText({ series: 'Kitchen Garden', series_section: 1 }, '# Sowing\n'),
    'guides/third_one.md': postText({ series: 'Kitchen Garden', series_section: 3 }, '# Crème Brûlée\n'),
    'guides/else.md': postText({ topic: 'Béton' }, '# Something Else\n'),
    'notes/wall.md': postText({}, '# A Wall\n'),
  },
  { layout: 'file' },
);

/** What a filter shows, a line each, and how many posts match. */
function found(text: string): readonly string[] {
  const filter = createFilter(text);
  const rows = rootNodes(INDEX, { by: 'name' }, filter).flatMap((root) => [
    root.name,
    ...childNodes(INDEX, root, filter).map((node) => (node.kind === 'post' ? `  ${node.path}` : '  gap')),
  ]);
  return [...rows, `${filter ? countMatches(filter, INDEX) : 0} posts`];
}

describe('the filter of the tree', () => {
  it('finds titles whatever their case and accents, without the gaps around them', () => {
    const brulee = ['Kitchen Garden', '  guides/third_one.md', '1 posts'];
    assert.deepEqual(found('creme BRULEE'), brulee);
    assert.deepEqual(found('brûl'), brulee);
    assert.deepEqual(found('bru\u0302l'), brulee);
  });

  it('shows all of a series whose name matches, gaps too', () => {
    const rows = ['Kitchen Garden', '  guides/first.md', '  gap', '  guides/third_one.md', '2 posts'];
    assert.deepEqual(found('garden'), rows);
    assert.deepEqual(found('garden kit'), rows);
    assert.deepEqual(found('garden sow'), ['Kitchen Garden', '  guides/first.md', '1 posts']);
  });

  it('finds topics, categories and slugs', () => {
    assert.deepEqual(found('beton'), ['guides', '  guides/else.md', '1 posts']);
    assert.deepEqual(found('notes'), ['notes', '  notes/wall.md', '1 posts']);
    assert.deepEqual(found('third one'), ['Kitchen Garden', '  guides/third_one.md', '1 posts']);
    assert.deepEqual(found('third_one'), ['Kitchen Garden', '  guides/third_one.md', '1 posts']);
  });

  it('finds nothing where a word is missing, and filters nothing without words', () => {
    assert.deepEqual(found('garden wall'), ['0 posts']);
    assert.equal(createFilter(' _ '), undefined);
    assert.equal(found('').length, 9);
  });
});
