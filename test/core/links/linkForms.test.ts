import * as assert from 'node:assert/strict';
import { usualForm, writeTarget } from '../../../src/core/links/usualForm.js';
import { blog, type Files } from '../../support/blog.js';

const post = (body: string, fields = ''): string =>
  `---\ntitle: A\ndate: 2024-01-02\n${fields}---\n\n${body}\n`;

/** How a new link to a file is written where the blog has this one already. */
function written(files: Files, from: string, to: string, kind: 'link' | 'image' = 'link'): string {
  const index = blog(files);
  return writeTarget(index, from, to, usualForm(index, from, kind), kind);
}

const HUGO = { 'hugo.toml': '', 'content/posts/b.md': post(''), 'content/posts/c/index.md': post('') };
const ZOLA = {
  'config.toml': 'base_url = "x"',
  'content/blog/b.md': post(''),
  'content/blog/c.md': post(''),
};
const JEKYLL = {
  '_config.yml': '',
  '_posts/2024-01-02-b.md': post(''),
  '_posts/2024-02-02-c.md': post(''),
};
const PELICAN = {
  'pelicanconf.py': '',
  'content/b.md': post(''),
  'content/sub/c.md': post(''),
  'content/images/a.png': '',
  'content/images/b.png': '',
};

describe('a new link in a blog of another generator', () => {
  const cases: readonly (readonly [Files, string, string, string, string])[] = [
    [
      HUGO,
      'content/posts/a.md',
      '{{< ref "posts/b.md" >}}',
      'content/posts/c/index.md',
      '{{< ref "posts/c/index.md" >}}',
    ],
    [HUGO, 'content/posts/a.md', '{{% relref "b" %}}', 'content/posts/a.md', '{{% relref "a" %}}'],
    [HUGO, 'content/posts/a.md', '{{< ref "/posts/c" >}}', 'content/posts/b.md', '{{< ref "/posts/b" >}}'],
    [HUGO, 'content/posts/a.md', '/posts/b/', 'content/posts/c/index.md', '/posts/c/'],
    [HUGO, 'content/posts/a.md', 'b.md', 'content/posts/c/index.md', 'c/index.md'],
    [ZOLA, 'content/blog/a.md', '@/blog/b.md', 'content/blog/c.md', '@/blog/c.md'],
    [
      JEKYLL,
      '_posts/2024-03-02-a.md',
      '{% post_url 2024-01-02-b %}',
      '_posts/2024-02-02-c.md',
      '{% post_url 2024-02-02-c %}',
    ],
    [
      JEKYLL,
      '_posts/2024-03-02-a.md',
      '{% link _posts/2024-01-02-b.md %}',
      '_posts/2024-02-02-c.md',
      '{% link _posts/2024-02-02-c.md %}',
    ],
    [PELICAN, 'content/a.md', '{filename}/b.md', 'content/sub/c.md', '{filename}/sub/c.md'],
    [PELICAN, 'content/a.md', '{filename}b.md', 'content/sub/c.md', '{filename}sub/c.md'],
  ];
  for (const [files, from, link, to, wanted] of cases) {
    it(`is ${wanted} where another one is ${link}`, () => {
      assert.equal(written({ ...files, [from]: post(`[x](${link})`) }, from, to), wanted);
    });
  }

  it('names images as others are named', () => {
    const files = { ...PELICAN, 'content/a.md': post('![x]({static}/images/a.png)') };
    assert.equal(written(files, 'content/a.md', 'content/images/b.png', 'image'), '{static}/images/b.png');
    const hugo = {
      ...HUGO,
      'static/i/a.png': '',
      'static/i/b.png': '',
      'content/posts/a.md': post('![x](/i/a.png)'),
    };
    assert.equal(written(hugo, 'content/posts/a.md', 'static/i/b.png', 'image'), '/i/b.png');
  });

  it('keeps what the site puts before and after its addresses', () => {
    const files = {
      'astro.config.mjs': '',
      'src/content/blog/b.md': post(''),
      'src/content/blog/c.md': post(''),
    };
    const from = 'src/content/blog/a.md';
    const to = 'src/content/blog/c.md';
    assert.equal(written({ ...files, [from]: post('[x](/blog/b)') }, from, to), '/blog/c');
    assert.equal(written({ ...files, [from]: post('[x](/blog/b/)') }, from, to), '/blog/c/');
    const slug = { ...files, 'src/content/blog/c.md': post('', 'slug: sea\n') };
    assert.equal(written({ ...slug, [from]: post('[x](/blog/b/)') }, from, to), '/blog/sea/');
  });
});
