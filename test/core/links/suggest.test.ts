import * as assert from 'node:assert/strict';
import { suggestAnchor, suggestImage, suggestPost } from '../../../src/core/links/suggest.js';
import { blog, postIn, postText } from '../../support/blog.js';

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
