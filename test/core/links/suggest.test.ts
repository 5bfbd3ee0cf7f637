import * as assert from 'node:assert/strict';
import { suggestAnchor, suggestImage, suggestPost } from '../../../src/core/links/suggest.js';
import { blog, postIn, postText, siteOf } from '../../support/blog.js';

const A = 'src/posts/guides/001_introduction/001_introduction.md';
const SITE = blog({
  [A]: postText({}, '# Getting started\n## What next\n'),
  'src/posts/guides/005_Flask-Apps/005_Flask-Apps.md': postText(),
  'src/posts/notes/git_history/git_history.md': postText(),
  'src/posts/guides/001_introduction/thumbnail.svg': '',
  'src/posts/guides/001_introduction/wheelbarrow.png': '',
});

describe('for a link', () => {
  for (const [target, expected] of [
    ['../flask_apps/flask_apps.md', '../005_Flask-Apps/005_Flask-Apps.md'],
    ['../006_flask_apps/006_flask_apps.md', '../005_Flask-Apps/005_Flask-Apps.md'],
    ['../flask_apps/flask_apps.md#a-title', '../005_Flask-Apps/005_Flask-Apps.md#a-title'],
    ['../flask_apps/flask_apps.md#a-titel', '../005_Flask-Apps/005_Flask-Apps.md#a-title'],
    ['../flask_apps/flask_apps.md#next', '../005_Flask-Apps/005_Flask-Apps.md'],
    ['../../notes/git_histroy/git_histroy.md', '../../notes/git_history/git_history.md'],
    ['../git_history/index.md', '../../notes/git_history/git_history.md'],
    ['/guides/flask-apps', '/guides/005_Flask-Apps'],
    ['/blog/guides/flask-apps', '/blog/guides/005_Flask-Apps'],
    ['/blog/guides/git_history', '/blog/notes/git_history'],
    ['/guides/flask-apps/flask-apps.md', '/guides/005_Flask-Apps/005_Flask-Apps.md'],
    ['../kubernetes/kubernetes.md', undefined],
    ['https://example.org/flask_apps', undefined],
  ] as const) {
    it(`to “${target}”, ${expected ?? 'nothing'} is suggested`, () => {
      assert.equal(suggestPost(SITE, A, target), expected);
    });
  }

  it('that could mean two posts, nothing is suggested', () => {
    const site = blog({ 'a/x/x.md': postText(), 'b/x/x.md': postText(), 'b/y/y.md': postText() });
    assert.equal(suggestPost(site, 'b/y/y.md', '../../c/x/x.md'), undefined);
  });
});

describe('for an image', () => {
  for (const [target, expected] of [
    ['wheelbarow.png', 'wheelbarrow.png'],
    ['thumbnail.png', 'thumbnail.svg'],
    ['Wheelbarrow.png', 'wheelbarrow.png'],
    ['./wheelbarrow.PNG', './wheelbarrow.png'],
    ['WHEELBAROW.PNG', 'wheelbarrow.png'],
    ['src/posts/guides/001_introduction/wheelbarow.png', 'src/posts/guides/001_introduction/wheelbarrow.png'],
    ['posts/guides/001_introduction/wheelbarow.png', 'posts/guides/001_introduction/wheelbarrow.png'],
    ['spade.png', undefined],
    ['https://example.org/wheelbarow.png', undefined],
  ] as const) {
    it(`at “${target}”, ${expected ?? 'nothing'} is suggested`, () => {
      assert.equal(suggestImage(SITE, A, target), expected);
    });
  }
});

describe('for an address whose folder is another now', () => {
  const site = blog({
    'src/posts/guides/a/a.md': postText(),
    'src/posts/tools/rake/sharp_rake.md': postText({}, '# Rake\n\n## Teeth\n'),
    'src/posts/tools/rake/index.md': postText(),
    'src/posts/tools/rake/tine.png': '',
    'src/posts/tools/hoe/hoe.md': postText(),
    'src/posts/tools/hoe/blade.png': '',
    'src/posts/spades/spade/blade.png': '',
    'src/posts/tools/sheet.pdf': '',
  });
  const from = 'src/posts/guides/a/a.md';

  for (const [target, expected] of [
    ['../../implements/old/sharp_rake.md', '../../tools/rake/sharp_rake.md'],
    ['../../implements/old/sharp_rake', '../../tools/rake/sharp_rake.md'],
    ['../../implements/old/sharp_rake.md#teeth', '../../tools/rake/sharp_rake.md#teeth'],
    ['../../implements/old/sharp_rake.md#gone', '../../tools/rake/sharp_rake.md'],
    ['/implements/old/sharp_rake.md', '/tools/rake/sharp_rake.md'],
    ['/posts/implements/old/sharp_rake.md', '/posts/tools/rake/sharp_rake.md'],
    ['https://a.b/implements/old/sharp_rake.md', 'https://a.b/tools/rake/sharp_rake.md'],
    ['../../implements/sheet.pdf', '../../tools/sheet.pdf'],
    ['../../implements/old/index.md', undefined],
  ] as const) {
    it(`“${target}”, ${expected ?? 'nothing'} is suggested of a link`, () => {
      assert.equal(
        suggestPost({ ...site, site: siteOf({ siteUrl: 'https://a.b' }) }, from, target),
        expected,
      );
    });
  }

  for (const [target, expected] of [
    ['../../implements/rake/tine.png', '../../tools/rake/tine.png'],
    ['../../implements/rake/Tine.PNG', '../../tools/rake/tine.png'],
    ['posts/implements/rake/tine.png', 'posts/tools/rake/tine.png'],
    ['/posts/implements/rake/tine.png', '/posts/tools/rake/tine.png'],
    ['/implements/rake/tine.png', '/tools/rake/tine.png'],
    ['../../implements/hoe/blade.png', '../../tools/hoe/blade.png'],
    ['../../implements/old/blade.png', undefined],
    ['hoe?b.png', undefined],
  ] as const) {
    it(`“${target}”, ${expected ?? 'nothing'} is suggested of an image`, () => {
      assert.equal(suggestImage(site, from, target), expected);
    });
  }
});

describe('for a heading', () => {
  for (const [fragment, expected] of [
    ['geting-started', 'getting-started'],
    ['Getting_Started', 'getting-started'],
    ['something-else', undefined],
  ] as const) {
    it(`“${fragment}”, ${expected ?? 'nothing'} is suggested`, () => {
      assert.equal(suggestAnchor(postIn(SITE, A), fragment), expected);
    });
  }
});
