import * as assert from 'node:assert/strict';
import { findSiteRoots } from '../../../../src/core/site/kinds/findRoots.js';
import { isSignFile } from '../../../../src/core/site/kinds/signs.js';
import { placesOf, relativeTo, rootOf } from '../../../../src/core/site/kinds/siteRoots.js';
import { SITE_KINDS } from '../../../../src/core/site/kinds/table.js';
import { createFiles, nameOf } from '../../../../src/core/text/paths.js';

/** The kinds of site found in these files, by their folders. */
function sites(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const roots = findSiteRoots(createFiles(Object.keys(files)), (path) => files[path] ?? '');
  return Object.fromEntries([...roots].map(([folder, { kind }]) => [folder, kind.id]));
}

/** Of these files: which may be posts, and which of them are drafts whatever they say. */
function posts(files: Readonly<Record<string, string>>): readonly string[] {
  const roots = findSiteRoots(createFiles(Object.keys(files)), (path) => files[path] ?? '');
  return Object.keys(files).flatMap((path) => {
    const root = rootOf(roots, path);
    if (!root || !path.endsWith('.md')) return [];
    const places = placesOf(root.kind);
    const inSite = relativeTo(root, path);
    if (!places.mayBePost(inSite)) return [];
    return [places.isDraft(inSite) ? `${path} (draft)` : path];
  });
}

describe('the kind of a site', () => {
  for (const [kind, files] of [
    ['hugo', { 'hugo.toml': '' }],
    ['hugo', { 'hugo.yaml': '' }],
    ['hugo', { 'config.toml': 'title = "x"\nbaseURL = "https://example.org"' }],
    ['hugo', { 'config.yml': 'baseurl: https://example.org' }],
    ['hugo', { 'config.json': '{"baseURL": "https://example.org"}' }],
    ['hugo', { 'config/_default/config.toml': 'baseURL = "/"' }],
    ['hugo', { 'config/_default/hugo.yaml': 'baseURL: /' }],
    ['zola', { 'config.toml': 'base_url = "https://example.org"' }],
    ['jekyll', { '_config.yml': '', '_posts/2024-05-31-a.md': '' }],
    ['hexo', { '_config.yml': '', 'source/_posts/a.md': '' }],
    ['astro', { 'astro.config.mjs': '' }],
    ['astro', { 'astro.config.ts': '' }],
    ['docusaurus', { 'docusaurus.config.js': '' }],
    ['eleventy', { '.eleventy.js': '' }],
    ['eleventy', { 'eleventy.config.mjs': '' }],
    ['gatsby', { 'gatsby-config.ts': '' }],
    ['pelican', { 'pelicanconf.py': '' }],
    ['nikola', { 'conf.py': '', 'posts/a.md': '' }],
    // what only one generator has says more
    ['astro', { 'astro.config.mjs': '', '_config.yml': '', '_posts/a.md': '' }],
  ] as const) {
    it(`is ${kind} for ${Object.keys(files).join(', ')}`, () => {
      assert.deepEqual(sites(files), { '': kind });
    });
  }

  for (const [why, files] of [
    ['the settings of another program', { 'config.toml': '[server]\nport = 80' }],
    ['Python documentation', { 'conf.py': '', 'index.md': '' }],
    ['a theme for GitHub pages alone', { '_config.yml': 'theme: minima', 'index.md': '' }],
    ['notes on a generator', { 'hugo.md': '', 'docs/astro.config.md': '' }],
  ] as const) {
    it(`is not shown by ${why}`, () => assert.deepEqual(sites(files), {}));
  }

  it('is that of the nearest sign above a post', () => {
    const files = {
      'astro.config.mjs': '',
      'blog/config.toml': 'base_url = "/"',
      'website/docusaurus.config.ts': '',
      'docs/a.md': '',
    };
    assert.deepEqual(sites(files), { '': 'astro', blog: 'zola', website: 'docusaurus' });
    const roots = findSiteRoots(createFiles(Object.keys(files)), (path) =>
      path === 'blog/config.toml' ? 'base_url = "/"' : '',
    );
    assert.equal(rootOf(roots, 'blog/content/a.md')?.folder, 'blog');
    assert.equal(rootOf(roots, 'blogs/content/a.md')?.folder, '');
  });

  it('is not changed by the example site of a theme', () => {
    const theme = 'themes/book/exampleSite';
    assert.deepEqual(sites({ 'hugo.toml': '', [`${theme}/hugo.toml`]: '', [`${theme}/content/a.md`]: '' }), {
      '': 'hugo',
    });
    assert.deepEqual(sites({ 'exampleSite/hugo.toml': '' }), { exampleSite: 'hugo' });
  });

  it('asks for the text of few files', () => {
    const asked: string[] = [];
    const files = ['config.toml', 'content/a.md', 'content/config/b.md', 'hugo/c.toml', 'x/config.json'];
    findSiteRoots(createFiles(files), (path) => {
      asked.push(path);
      return '';
    });
    assert.deepEqual([...new Set(asked)].sort(), ['config.toml', 'x/config.json']);
    assert.ok(asked.every((path) => isSignFile(nameOf(path))));
  });

  it('is named by one sign at least in every row', () => {
    for (const { id, signs } of SITE_KINDS) assert.ok(signs.length > 0, id);
  });
});

describe('posts', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    [
      'hugo.toml',
      {
        'content/posts/a/index.md': '',
        'content/posts/_index.md': '',
        'content/posts/_index.de.md': '',
        'archetypes/default.md': '',
        'themes/x/content/b.md': '',
        'README.md': '',
      },
      ['content/posts/a/index.md'],
    ],
    [
      '_config.yml',
      {
        '_posts/2024-05-31-a.md': '',
        'news/_posts/2024-05-31-b.md': '',
        '_drafts/c.md': '',
        '_recipes/d.md': '',
        '_includes/e.md': '',
        'about.md': '',
      },
      ['_posts/2024-05-31-a.md', 'news/_posts/2024-05-31-b.md', '_drafts/c.md (draft)', '_recipes/d.md'],
    ],
    [
      'astro.config.mjs',
      {
        'src/content/blog/a.md': '',
        'src/content/blog/_template.md': '',
        'src/content/_notes/b.md': '',
        'src/pages/posts/c.md': '',
        'README.md': '',
      },
      ['src/content/blog/a.md', 'src/pages/posts/c.md'],
    ],
    [
      'docusaurus.config.js',
      {
        'blog/2024-05-31-a/index.md': '',
        'i18n/fr/docusaurus-plugin-content-blog/2024-05-31-a/index.md': '',
        'docs/b.md': '',
        'blog/_c.md': '',
      },
      ['blog/2024-05-31-a/index.md', 'i18n/fr/docusaurus-plugin-content-blog/2024-05-31-a/index.md'],
    ],
    ['.eleventy.js', { 'src/posts/a.md': '', '_includes/b.md': '' }, ['src/posts/a.md']],
    ['gatsby-config.js', { 'content/blog/a/index.md': '', 'README.md': '' }, ['content/blog/a/index.md']],
    ['pelicanconf.py', { 'content/a.md': '', 'README.md': '' }, ['content/a.md']],
  ];
  for (const [sign, files, expected] of cases) {
    it(`are found beside ${sign}`, () => assert.deepEqual(posts({ [sign]: '', ...files }), expected));
  }

  it('are found in Hexo', () => {
    assert.deepEqual(
      posts({
        '_config.yml': '',
        'source/_posts/a.md': '',
        'source/_drafts/b.md': '',
        'scaffolds/post.md': '',
      }),
      ['source/_posts/a.md', 'source/_drafts/b.md (draft)'],
    );
  });

  it('are found in Zola and Nikola', () => {
    assert.deepEqual(
      posts({
        'z/config.toml': 'base_url = ""',
        'z/content/a.md': '',
        'z/content/_index.md': '',
        'n/conf.py': '',
        'n/posts/b.md': '',
        'n/README.md': '',
      }),
      ['z/content/a.md', 'n/posts/b.md'],
    );
  });
});
