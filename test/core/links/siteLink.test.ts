import * as assert from 'node:assert/strict';
import { resolve } from '../../../src/core/links/resolve.js';
import { siteLink } from '../../../src/core/links/siteLink.js';
import { blog, type Files, postIn, postText } from '../../support/blog.js';

const PATH = 'src/posts/guides/a/a.md';

function files(link: string): Files {
  return {
    [PATH]: postText({}, '# A\n'),
    'src/posts/guides/b/b.md': postText({}, `# B\n\n[a](${link})\n`),
  };
}

describe('the address of a post on its site', () => {
  it('is what the blog’s own links put before category and slug', () => {
    const cases: readonly (readonly [link: string, siteUrl: string | undefined, address: string])[] = [
      ['../a/a.md', undefined, '/guides/a'],
      ['/guides/a', undefined, '/guides/a'],
      ['/blog/guides/a', undefined, '/blog/guides/a'],
      ['/blog/guides/a/a.md', undefined, '/blog/guides/a'],
      // the address of a page tells more than that of a file
      ['/blog/guides/a/a.md) [b](/blog/guides/a/a.md) [c](/guides/a', undefined, '/guides/a'],
      ['../a/a.md', 'https://example.org', 'https://example.org/guides/a'],
      ['/blog/guides/a', 'https://example.org/', 'https://example.org/blog/guides/a'],
      ['/blog/guides/a', 'https://example.org/blog', 'https://example.org/blog/guides/a'],
      ['https://example.org/blog/guides/a', 'https://example.org', 'https://example.org/blog/guides/a'],
      ['https://example.org/blog/guides/a', 'https://example.org/blog', 'https://example.org/blog/guides/a'],
    ];
    for (const [link, siteUrl, address] of cases) {
      const index = blog(files(link), siteUrl === undefined ? {} : { siteUrl });
      assert.equal(siteLink(index, postIn(index, PATH)), address, `${link} ${siteUrl}`);
    }
  });

  it('leads back to the post, whatever its name', () => {
    const names = ['plain', '01 with spaces', 'a(b)', '50%', 'ガイド', "it's", 'q?', 'h#'];
    const paths = [
      ...names.map((name) => `guides/${name}/${name}.md`),
      ...names.map((name) => `n/${name}/x.md`),
    ];
    const texts = Object.fromEntries(paths.map((path) => [path, postText({}, `# ${path}\n`)]));
    for (const siteUrl of [undefined, 'https://example.org', 'https://example.org/blog']) {
      const index = blog(texts, siteUrl === undefined ? {} : { siteUrl });
      for (const post of index.posts.values()) {
        const found = resolve(index, '', siteLink(index, post), 'link');
        assert.equal(found.kind === 'post' && found.post.path, post.path);
      }
    }
  });

  it('has no category where the post has none', () => {
    const index = blog({ 'hello.md': postText({}, '# A\n'), 'b.md': postText({}, '# B\n') });
    assert.equal(siteLink(index, postIn(index, 'hello.md')), '/hello');
  });
});
