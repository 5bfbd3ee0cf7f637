import * as assert from 'node:assert/strict';
import { saysDraft } from '../../../../src/core/post/meaning/draft.js';
import { wordsOfPath } from '../../../../src/core/post/meaning/fileNames.js';
import { writtenSlug } from '../../../../src/core/post/meaning/slug.js';

describe('the name of a file', () => {
  for (const [path, slug, date] of [
    ['_posts/2024-05-31-hello-world.md', 'hello-world', '2024-05-31'],
    ['_posts/WEB/2021-06-17-WEB-01-web.md', 'WEB-01-web', '2021-06-17'],
    ['blog/2024-05-31-hello/index.md', 'hello', '2024-05-31'],
    ['blog/2024/05/31/hello.md', 'hello', '2024-05-31'],
    ['blog/2024/05/31-hello/index.mdx', 'hello', '2024-05-31'],
    ['2024-5-1_x.markdown', 'x', '2024-05-01'],
    ['posts/2024-02-30-x.md', '2024-02-30-x', undefined],
    ['posts/2024-05-31.md', '2024-05-31', '2024-05-31'],
    ['posts/hello.md', 'hello', undefined],
    ['posts/hello/index.md', 'hello', undefined],
    ['posts/hello/README.md', 'hello', undefined],
    ['index.md', 'index', undefined],
    ['posts/1984-review.md', '1984-review', undefined],
  ] as const) {
    it(`${path} says ${slug}, ${date ?? 'no day'}`, () => {
      const words = wordsOfPath(path);
      assert.deepEqual([words.slug, words.date], [slug, date]);
    });
  }

  it('holds its language as well', () => {
    assert.equal(wordsOfPath('a/hello/index.de.md', 'de').slug, 'hello');
    assert.equal(wordsOfPath('a/hello.pt-BR.md', 'pt-br').slug, 'hello');
    assert.equal(wordsOfPath('a/hello.js.md').slug, 'hello.js');
  });
});

describe('a slug', () => {
  for (const [fields, slug] of [
    [{ slug: 'hello' }, 'hello'],
    [{ slug: '/2019/05/28/hello' }, 'hello'],
    [{ permalink: '/p/hello/' }, 'hello'],
    [{ url: '/csharp/union-types.html' }, 'union-types'],
    [{ path: '/blog/hello/index.html' }, 'hello'],
    [{ permalink: '/blog/:title/' }, undefined],
    [{ permalink: '/{{ page.date | date: "%Y/%m" }}/hello/' }, 'hello'],
    [{ permalink: '/hello/{{ page.date | date: "%Y/%m" }}/' }, undefined],
    [{ permalink: '/{{ title | slug }}/' }, undefined],
    [{ permalink: 'false' }, 'false'],
    [{ permalink: '/' }, undefined],
    [{}, undefined],
    [{ slug: '', url: '/a/' }, 'a'],
  ] as const) {
    it(`of ${JSON.stringify(fields)} is ${slug ?? 'not there'}`, () => {
      assert.equal(
        writtenSlug((key) => (fields as Readonly<Record<string, string>>)[key]),
        slug,
      );
    });
  }
});

describe('a draft', () => {
  for (const [fields, draft] of [
    [{ draft: 'true' }, true],
    [{ draft: 'false' }, false],
    [{ published: 'false' }, true],
    [{ published: 'true' }, false],
    [{ published: '2024-05-31' }, false],
    [{ status: 'draft' }, true],
    [{ status: 'Hidden' }, true],
    [{ status: 'active' }, false],
    [{}, false],
  ] as const) {
    it(`is ${draft ? '' : 'not '}said by ${JSON.stringify(fields)}`, () => {
      assert.equal(
        saysDraft((key) => (fields as Readonly<Record<string, string>>)[key]),
        draft,
      );
    });
  }
});
