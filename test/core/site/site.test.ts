import * as assert from 'node:assert/strict';
import { isMarkdown, parseOptions } from '../../../src/core/site/site.js';
import { siteOf } from '../../support/blog.js';

describe('a site', () => {
  it('knows its own keys after the known ones', () => {
    const { keys, requiredKeys } = siteOf({ fields: { mood: {}, author: { required: true } } }).vocabulary;
    assert.deepEqual(keys, ['date', 'topic', 'series', 'series_section', 'summary', 'mood', 'author']);
    assert.deepEqual(requiredKeys, ['date', 'topic', 'summary', 'author']);
  });

  it('says which files are posts', () => {
    const site = siteOf({ posts: ['src/posts/**/*.md', '!src/posts/drafts/**'] });
    assert.equal(site.isNamed('src/posts/a/b.md'), true);
    assert.equal(site.isNamed('src/posts/.hidden/b.md'), true);
    assert.equal(site.isNamed('src/posts/drafts/b.md'), false);
    assert.equal(site.isNamed('README.md'), false);
    assert.equal(siteOf().isNamed('README.md'), false);
  });

  for (const [path, excluded] of [
    ['node_modules/a/README.md', true],
    ['a/node_modules/b/README.md', true],
    ['.git/a.md', true],
    ['a/.cache/b.md', true],
    ['dist/a.md', true],
    ['_site/b.md', true],
    ['public/b.md', true],
    ['a/public/b.md', false],
    // below the root, such a name is that of a post or a category
    ['how-to/build/build.md', false],
    ['a/_site/b.md', false],
    ['a/distance/b.md', false],
    ['a/b.md', false],
  ] as const) {
    it(`${excluded ? 'leaves out' : 'looks at'} ${path}`, () => {
      assert.equal(siteOf().isExcluded(path), excluded);
    });
  }

  it('leaves out what the configuration says, and nothing else', () => {
    const site = siteOf({ exclude: ['drafts/**'] });
    assert.deepEqual([site.isExcluded('drafts/a.md'), site.isExcluded('dist/a.md')], [true, false]);
  });

  it('tells the parser what it knows', () => {
    const options = parseOptions(siteOf({ posts: ['a/*.md'], fields: { mood: {} } }), 'a/b.md');
    assert.deepEqual([options.named, options.knows('mood'), options.knows('x')], [true, true, false]);
  });
});

describe('Markdown', () => {
  it('is known by its name', () => {
    assert.deepEqual(['a.md', 'A.MD', 'a.markdown', 'a.mdx', 'md'].map(isMarkdown), [
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});
