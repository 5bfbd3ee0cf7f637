import * as assert from 'node:assert/strict';
import type { Index } from '../../../src/core/index/index.js';
import { resolve } from '../../../src/core/links/resolve.js';
import { blog, postText } from '../../support/blog.js';

const A = 'src/assets/posts/guides/a/a.md';
const FILES = {
  [A]: postText(),
  'src/assets/posts/guides/b_c/part one.md': postText(),
  'src/assets/posts/guides/b_c/x.png': '',
  'src/assets/posts/notes/a/a.md': postText(),
  'src/assets/posts/notes/d/d.md': postText(),
  'src/assets/posts/notes/d/two/README.md': '# No post',
  'src/assets/posts/notes/d/100%.png': '',
  'src/assets/images/only.png': '',
  'src/assets/images/x.png': '',
  'src/index.html': '',
  'README.md': '# No post',
};
const SITE = blog(FILES);

/** What is found, in short. */
function find(index: Index, target: string, wanted: 'link' | 'image' = 'link', from = A): string {
  const found = resolve(index, from, target, wanted);
  switch (found.kind) {
    case 'post':
      return `post ${found.post.path}${found.fragment === undefined ? '' : `#${found.fragment}`}`;
    case 'external':
      return `external ${found.url}`;
    case 'file':
    case 'folder':
    case 'missing':
      return `${found.kind} ${found.path}`;
    case 'ambiguous':
    case 'unknown':
      return found.kind;
  }
}

const POSTS = 'src/assets/posts';
const B = `${POSTS}/guides/b_c/part one.md`;
const D = `${POSTS}/notes/d/d.md`;

describe('a link', () => {
  for (const [target, expected] of [
    // relative to the post
    ['../b_c/part one.md', `post ${B}`],
    ['../b_c/part%20one.md', `post ${B}`],
    ['./../b_c/./part%20one.md', `post ${B}`],
    ['../b_c/part%20one.md#some-heading', `post ${B}#some-heading`],
    ['../b_c/part%20one.md?x=y#z%C3%A4', `post ${B}#zä`],
    ['../b_c/part%20one', `post ${B}`],
    ['../b_c', `post ${B}`],
    ['../b_c/', `post ${B}`],
    ['..', `folder ${POSTS}/guides`],
    ['a.md', `post ${A}`],
    ['../../notes/d/two/README.md', `file ${POSTS}/notes/d/two/README.md`],
    ['../b_c/x.png', `file ${POSTS}/guides/b_c/x.png`],
    // in the post itself
    ['#here', `post ${A}#here`],
    ['#', `post ${A}#`],
    ['', 'unknown'],
    ['?page=2', 'unknown'],
    // against the folders above
    ['assets/posts/notes/d/d.md', `post ${D}`],
    ['/assets/posts/notes/d/d.md', `post ${D}`],
    ['/notes/d/d.md', `post ${D}`],
    ['notes/d/d.md', `post ${D}`],
    ['/src/assets/posts/notes/d/d.md', `post ${D}`],
    ['/README.md', 'file README.md'],
    ['/index.html', 'file src/index.html'],
    // as a route
    ['/guides/a', `post ${A}`],
    ['/guides/a/', `post ${A}`],
    ['/guides/a#x', `post ${A}#x`],
    ['/notes/a', `post ${POSTS}/notes/a/a.md`],
    ['/blog/guides/b_c', `post ${B}`],
    ['guides/b_c', `post ${B}`],
    // with leading segments that the site adds
    ['/blog/guides/a/a.md', `post ${A}`],
    ['/blog/2022/guides/a/a.md', `post ${A}`],
    ['/blog/notes/d/d', `post ${D}`],
    // which have to be in front of all of the post's own address, of a link from the root
    ['/blog/a/a.md', 'missing blog/a/a.md'],
    ['/blog/d/d.md', 'missing blog/d/d.md'],
    ['/gone/d/d.md', 'missing gone/d/d.md'],
    ['blog/notes/d/d.md', `missing ${POSTS}/guides/a/blog/notes/d/d.md`],
    ['blog/notes/d', `missing ${POSTS}/guides/a/blog/notes/d`],
    ['../blog/notes/d/d.md', `missing ${POSTS}/guides/blog/notes/d/d.md`],
    ['/blog/guides/b_c/x.png', 'unknown'],
    // and that are no folder above the posts misspelt
    ['/assests/posts/notes/d/d.md', 'missing assests/posts/notes/d/d.md'],
    ['/Assets/posts/notes/d/d.md', 'missing Assets/posts/notes/d/d.md'],
    ['/gudies/notes/d', 'missing gudies/notes/d'],
    ['/guide/notes/d', 'missing guide/notes/d'],
    // nor a category
    ['/guides/notes/d', 'missing guides/notes/d'],
    ['/notes/notes/d/d.md', 'missing notes/notes/d/d.md'],
    ['/notes/guides/a/a.md', 'missing notes/guides/a/a.md'],
    // what begins with a dot is relative to the post alone
    ['./notes/d/d.md', `missing ${POSTS}/guides/a/notes/d/d.md`],
    ['../guides/a/a.md', `missing ${POSTS}/guides/guides/a/a.md`],
    ['./guides/a', `missing ${POSTS}/guides/a/guides/a`],
    ['./a.md', `post ${A}`],
    ['../../../../..', 'folder '],
    // elsewhere
    ['https://example.org/guides/a', 'external https://example.org/guides/a'],
    ['//example.org/a', 'external //example.org/a'],
    ['mailto:a@b.c', 'external mailto:a@b.c'],
    ['{{ site.url }}/a.md', 'external {{ site.url }}/a.md'],
    ['{% post_url a %}', 'external {% post_url a %}'],
    ['${base}/a.md', 'external ${base}/a.md'],
    // nowhere
    ['gone.md', `missing ${POSTS}/guides/a/gone.md`],
    ['../gone/gone.md', `missing ${POSTS}/guides/gone/gone.md`],
    ['/guides/gone', 'missing guides/gone'],
    ['/guides/gone/gone.md', 'missing guides/gone/gone.md'],
    ['100%.md', `missing ${POSTS}/guides/a/100%.md`],
    // nobody can tell
    ['/about', 'unknown'],
    ['/', 'unknown'],
    ['/tags/docker', 'unknown'],
    ['/guides/slides.pdf', 'unknown'],
    ['../../../../../../elsewhere.md', 'unknown'],
  ] as const) {
    it(`to “${target}” leads to ${expected}`, () => {
      assert.equal(find(SITE, target), expected);
    });
  }
});

describe('an image', () => {
  for (const [target, expected] of [
    ['../b_c/x.png', `file ${POSTS}/guides/b_c/x.png`],
    ['assets/posts/guides/b_c/x.png', `file ${POSTS}/guides/b_c/x.png`],
    ['/assets/images/only.png', 'file src/assets/images/only.png'],
    ['/static/images/only.png', 'missing static/images/only.png'],
    ['images/only.png', 'file src/assets/images/only.png'],
    ['./images/only.png', `missing ${POSTS}/guides/a/images/only.png`],
    ['notes/d/100%.png', `file ${POSTS}/notes/d/100%.png`],
    ['./notes/d/100%.png', `missing ${POSTS}/guides/a/notes/d/100%.png`],
    ['d/100%.png', `missing ${POSTS}/guides/a/d/100%.png`],
    ['/d/100%.png', 'missing d/100%.png'],
    ['../../notes/d/100%.png', `file ${POSTS}/notes/d/100%.png`],
    ['../../notes/d/100%25.png', `file ${POSTS}/notes/d/100%.png`],
    ['x.png', `missing ${POSTS}/guides/a/x.png`],
    ['only.png', `missing ${POSTS}/guides/a/only.png`],
    ['/static/x.png', 'missing static/x.png'],
    ['data:image/png;base64,AA==', 'external data:image/png;base64,AA=='],
    ['../../../../../../x.png', 'unknown'],
  ] as const) {
    it(`at “${target}” is ${expected}`, () => {
      assert.equal(find(SITE, target, 'image'), expected);
    });
  }

  it('is not a post of that name', () => {
    assert.equal(find(SITE, '../b_c', 'image'), `missing ${POSTS}/guides/b_c`);
  });
});

describe('a configured site', () => {
  const site = blog(FILES, {
    siteRoots: ['./src/assets/', '/src/assets/posts'],
    siteUrl: 'https://a.b/blog/',
  });

  for (const [target, expected] of [
    ['/posts/notes/d/d.md', `post ${D}`],
    ['/notes/d/d.md', `post ${D}`],
    ['../b_c/part one.md', `post ${B}`],
    ['https://a.b/blog/guides/a', `post ${A}`],
    ['https://a.b/blog/guides/a#x', `post ${A}#x`],
    ['https://a.b/blog/guides/gone', 'missing guides/gone'],
    ['https://a.b/blog', 'unknown'],
    ['https://a.b/blog/', 'unknown'],
    ['https://a.b/blogs/guides/a', 'external https://a.b/blogs/guides/a'],
    ['https://a.b/other', 'external https://a.b/other'],
    // the same site in other words
    ['http://a.b/blog/guides/a', `post ${A}`],
    ['//a.b/blog/guides/gone', 'missing guides/gone'],
    ['HTTPS://A.B/blog/guides/a', `post ${A}`],
    ['https://a.b/BLOG/guides/a', 'external https://a.b/BLOG/guides/a'],
    ['ftp://a.b/blog/guides/a', 'external ftp://a.b/blog/guides/a'],
    ['https://www.a.b/blog/guides/a', 'external https://www.a.b/blog/guides/a'],
  ] as const) {
    it(`takes “${target}” for ${expected}`, () => {
      assert.equal(find(site, target), expected);
    });
  }

  it('looks nowhere but at its roots', () => {
    assert.equal(find(site, '/images/only.png', 'image'), 'file src/assets/images/only.png');
    assert.equal(find(blog(FILES, { siteRoots: ['src/assets/posts'] }), '/src/index.html'), 'unknown');
  });

  it('can have the workspace folder for its root', () => {
    assert.equal(find(blog(FILES, { siteRoots: ['.'] }), '/README.md'), 'file README.md');
  });
});

describe('in a site without folders for posts', () => {
  const site = blog({ 'guides/a.md': postText(), 'guides/b.md': postText(), 'notes/index.md': postText() });

  for (const [target, expected] of [
    ['b.md', 'post guides/b.md'],
    ['b', 'post guides/b.md'],
    ['/guides/b', 'post guides/b.md'],
    ['/blog/guides/b', 'post guides/b.md'],
    ['../notes', 'post notes/index.md'],
    ['/guides/gone', 'missing guides/gone'],
  ] as const) {
    it(`“${target}” is ${expected}`, () => {
      assert.equal(find(site, target, 'link', 'guides/a.md'), expected);
    });
  }
});

describe('names in which a letter has an accent', () => {
  const [one, two] = ['caf\u00E9', 'cafe\u0301'];
  const names = [one, two];

  for (const [onDisk, written] of names.flatMap((name) => names.map((other) => [name, other] as const))) {
    const spelt = (name: string): string => (name === one ? 'one character' : 'two');
    it(`are the same where it is ${spelt(onDisk)} on disk and ${spelt(written)} in the link`, () => {
      const post = `posts/${onDisk}/${onDisk}/${onDisk}.md`;
      const image = `posts/${onDisk}/${onDisk}/${onDisk}.png`;
      const site = blog({ 'posts/notes/a/a.md': postText(), [post]: postText(), [image]: '' });
      const from = 'posts/notes/a/a.md';
      for (const target of [
        `../../${written}/${written}/${written}.md`,
        `../../${encodeURIComponent(written)}/${written}/${written}`,
        `../../${written}/${written}`,
        `/${written}/${written}`,
        `/blog/${written}/${written}/${written}.md`,
      ])
        assert.equal(find(site, target, 'link', from), `post ${post}`);
      assert.equal(find(site, `../../${written}/${written}/${written}.png`, 'image', from), `file ${image}`);
      assert.equal(find(site, `../../${written}`, 'link', from), `folder posts/${onDisk}`);
    });
  }
});

describe('an address in which something is no percent-encoding', () => {
  const site = blog({ 'a/50%/\u00FC.txt': '', 'a/50%/x y%ff.txt': '', 'a/b.md': postText() });

  for (const [target, path] of [
    ['50%/%C3%BC.txt', 'a/50%/\u00FC.txt'],
    ['50%25/%C3%BC.txt', 'a/50%/\u00FC.txt'],
    ['50%/\u00FC.txt', 'a/50%/\u00FC.txt'],
    ['50%/x%20y%ff.txt', 'a/50%/x y%ff.txt'],
  ] as const) {
    it(`is decoded elsewhere: “${target}”`, () => {
      assert.equal(find(site, target, 'link', 'a/b.md'), `file ${path}`);
    });
  }
});
