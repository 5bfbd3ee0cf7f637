import * as assert from 'node:assert/strict';
import { category, slug } from '../../../src/core/index/index.js';
import { blog, postIn, postText } from '../../support/blog.js';

const POST = postText();

describe('layout', () => {
  for (const [name, paths, layout] of [
    ['each post has a folder', ['a/b/b.md', 'a/c/c.md'], 'folder'],
    ['posts lie side by side', ['a/b.md', 'a/c.md'], 'file'],
    ['most folders hold one post', ['a/b/b.md', 'a/c/c.md', 'a/d/d.md', 'a/d/e.md'], 'folder'],
    ['half of the folders hold one post', ['a/b/b.md', 'a/d/d.md', 'a/d/e.md'], 'file'],
    ['there is one post', ['a/b/b.md'], 'folder'],
    ['there is none', [], 'file'],
  ] as const) {
    it(`is “${layout}” where ${name}`, () => {
      assert.equal(blog(Object.fromEntries(paths.map((path) => [path, POST]))).layout, layout);
    });
  }

  it('is what the configuration says', () => {
    assert.equal(blog({ 'a/b/b.md': POST }, { layout: 'file' }).layout, 'file');
  });

  it('does not count what is no post', () => {
    const index = blog({ 'a/b/b.md': POST, 'a/b/README.md': '# Notes', 'a/c/c.md': POST });
    assert.equal(index.layout, 'folder');
  });
});

describe('slug and category', () => {
  for (const [path, layout, expected] of [
    ['src/posts/guides/docker/intro.md', 'folder', ['docker', 'guides']],
    ['guides/docker/intro.md', 'folder', ['docker', 'guides']],
    ['docker/intro.md', 'folder', ['docker', undefined]],
    ['intro.md', 'folder', ['intro', undefined]],
    ['src/posts/guides/intro.md', 'file', ['intro', 'guides']],
    ['guides/intro.markdown', 'file', ['intro', 'guides']],
    ['intro.MD', 'file', ['intro', undefined]],
  ] as const) {
    it(`of ${path}, laid out by ${layout}, are ${expected.join(' and ')}`, () => {
      const index = blog({ [path]: POST }, { layout });
      const post = postIn(index, path);
      assert.deepEqual([slug(index, post), category(index, post)], expected);
    });
  }
});
