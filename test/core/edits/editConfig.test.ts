import * as assert from 'node:assert/strict';
import { declareField, proposeConfig } from '../../../src/core/edits/editConfig.js';
import { RULE_OPTIONS } from '../../../src/core/rules/all';
import { parseConfig } from '../../../src/core/site/parseConfig.js';
import { blog } from '../../support/blog';

describe('declaring a field', () => {
  for (const [before, after] of [
    ['', '{\n  "fields": {\n    "author": {}\n  }\n}\n'],
    ['{}', '{ "fields": { "author": {} } }'],
    ['{ "fields": {} }', '{ "fields": { "author": {} } }'],
    [
      '{\n  // mine\n  "layout": "file" // so\n}\n',
      '{\n  // mine\n  "layout": "file", "fields": { "author": {} } // so\n}\n',
    ],
    [
      '{\n  "fields": {\n    "x": { "required": true }\n  }\n}',
      '{\n  "fields": {\n    "x": { "required": true },\n    "author": {}\n  }\n}',
    ],
    ['{ "fields": { "x": {}, }, }', '{ "fields": { "x": {}, "author": {}, }, }'],
  ] as const) {
    it(`keeps ${JSON.stringify(before)} but for the field`, () => {
      const text = declareField(before, 'author');
      assert.equal(text, after);
      const { config, problems } = parseConfig(text, RULE_OPTIONS);
      assert.deepEqual(problems, []);
      assert.ok(config.fields.has('author'));
    });
  }
});

describe('a file that is no configuration', () => {
  it('is left to the author', () => {
    assert.equal(declareField('[]', 'author'), undefined);
    assert.equal(declareField('"text"', 'author'), undefined);
  });
});

describe('a first configuration', () => {
  const POST = '<!--\ndate=2024-01-01\n-->\n\n# T\n';

  for (const [what, files, posts] of [
    [
      'posts in folders of their own',
      { 'src/guides/a/a.md': POST, 'src/notes/b/b.md': POST, 'README.md': '' },
      ['src/*/*/*.md'],
    ],
    ['posts of several depths', { 'posts/a.md': POST, 'posts/x/b.md': POST }, ['posts/**/*.md']],
    [
      'posts beside those of another site',
      { 'src/guides/a.md': POST, 'content/b.md': '---\ndate: 2024-01-01\ntopic: A\n---\n\n# T\n' },
      ['src/guides/*.md'],
    ],
  ] as const) {
    it(`names ${what}`, () => {
      const { config, problems } = parseConfig(proposeConfig(blog(files)), RULE_OPTIONS);
      assert.deepEqual(problems, []);
      assert.deepEqual(config.posts, posts);
    });
  }

  for (const [what, files] of [
    ['no posts', { 'README.md': '# Read me' }],
    ['posts of another site alone', { 'content/b.md': '---\ndate: 2024-01-01\ntopic: A\n---\n\n# T\n' }],
  ] as const) {
    it(`names none where it found ${what}`, () => {
      const text = proposeConfig(blog(files));
      assert.ok(!text.includes('"posts"'));
      const { config, problems } = parseConfig(text, RULE_OPTIONS);
      assert.deepEqual(problems, []);
      assert.deepEqual(config.posts, []);
    });
  }
});
