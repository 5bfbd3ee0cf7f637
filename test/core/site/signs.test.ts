import * as assert from 'node:assert/strict';
import { isBlogRoot } from '../../../src/core/site/signs.js';

/** Whether a folder with these files (by path, with their contents) says that it is a blog. */
function saysBlog(files: Readonly<Record<string, string>>): boolean {
  const paths = Object.keys(files);
  return isBlogRoot({
    names: [...new Set(paths.map((path) => path.split('/')[0] ?? ''))],
    hasFolder: (name) => paths.some((path) => path.startsWith(`${name}/`)),
    read: (name) => files[name] ?? '',
  });
}

describe('the root of a blog', () => {
  for (const files of [
    { '.upnext.json': '{}' },
    { 'hugo.toml': '' },
    { 'hugo.yaml': '' },
    { 'hugo.json': '{\n  "baseURL": "https://example.org"\n}' },
    { 'config.toml': 'title = "x"\nbase_url = "https://example.org"\n' },
    { 'config.toml': 'baseURL = "https://example.org"\n' },
    { 'config.yaml': 'baseURL: https://example.org\n' },
    { 'config.json': '{\n  "baseURL": "https://example.org"\n}' },
    { 'config/_default/hugo.toml': 'baseURL = "https://example.org"' },
    { 'config/_default/config.yml': 'baseURL: https://example.org' },
    { '_config.yml': '', '_posts/2024-01-01-a.md': '' },
    { '_config.yml': '', 'source/_posts/a.md': '' },
    { 'astro.config.mjs': '' },
    { 'docusaurus.config.ts': '' },
    { '.eleventy.js': '' },
    { 'eleventy.config.cjs': '' },
    { 'gatsby-config.js': '' },
    { 'pelicanconf.py': '' },
    { 'conf.py': '', 'posts/a.md': '' },
  ])
    it(`has ${Object.keys(files).join(' and ')}`, () => assert.equal(saysBlog(files), true));

  for (const files of [
    {},
    { 'package.json': '{}', 'posts/a.md': '' },
    { 'config.toml': '[server]\nport = 80\n' },
    { '_config.yml': '', 'a.md': '' },
    { 'hugo.json': '{"posts":[]}' },
    { 'conf.py': '', 'index.rst': '' },
    { 'config/_default/other.toml': 'baseURL = "x"' },
    { 'my-astro.config.mjs.md': '' },
  ] as readonly Readonly<Record<string, string>>[])
    it(`is not where ${Object.keys(files).join(' and ') || 'nothing'} is all`, () =>
      assert.equal(saysBlog(files), false));
});
