import * as assert from 'node:assert/strict';
import { childNodes, rootNodes } from '../../../src/core/tree/tree.js';
import { contextValue } from '../../../src/extension/views/contextValue.js';
import { blog, postText } from '../../support/blog.js';

describe('the rows of the series view, as menus know them', () => {
  const part = (section: number | undefined, title: string): string =>
    postText({ series: 'Docker', series_section: section }, `# ${title}\n`);

  const index = blog(
    {
      'a/one.md': part(1, 'One'),
      'a/two.md': part(2, 'Two'),
      'a/four.md': part(4, 'Four'),
      'a/last.md': part(undefined, 'Last'),
      'a/alone.md': postText({ series: 'Git', series_section: 1 }),
      'a/other.md': postText(),
    },
    { planned: { Docker: ['Three', 'Five'], Rain: ['Where the Water Goes'] } },
  );

  it('differ by what can be done with them', () => {
    const values = rootNodes(index, { by: 'name' }).flatMap((root) =>
      [root, ...childNodes(index, root)].map((node) => contextValue(node, index)),
    );
    assert.deepEqual(values, [
      'series written',
      ...['part down', 'part up down', 'planned', 'part up', 'planned', 'part up'],
      'series written',
      'part',
      'series planned',
      'planned',
      'category',
      'post',
    ]);
    assert.equal(contextValue({ kind: 'gap', series: 'Docker', from: 3, to: 3 }, index), 'gap');
    assert.equal(contextValue({ kind: 'folder' }, index), 'folder');
  });

  it('are nothing of which a part is written before there is an index', () => {
    assert.equal(contextValue({ kind: 'series', name: 'Docker' }, undefined), 'series planned');
    assert.equal(contextValue({ kind: 'post', path: 'a/one.md' }, undefined), 'post');
  });
});
