import * as assert from 'node:assert/strict';
import { mayHoldFrontMatter } from '../../../src/core/frontMatter/syntaxes.js';

describe('the first line of a text that may begin with front matter', () => {
  for (const line of [
    '',
    '  ',
    '<!--',
    ' <!-- a remark',
    '---',
    '+++',
    'Title: A',
    '2fa: on',
    '.. title: A',
    '\uFEFF---',
  ])
    it(`is ${JSON.stringify(line)}`, () => {
      assert.ok(mayHoldFrontMatter(line));
    });

  for (const line of ['# A title', 'In this post: a day', 'Words.', '- an item', '<div>', '..', '=== '])
    it(`is not ${JSON.stringify(line)}`, () => {
      assert.ok(!mayHoldFrontMatter(line));
    });
});
