import * as assert from 'node:assert/strict';
import { comment } from '../../../src/core/frontMatter/comment/comment.js';
import { blockTemplate } from '../../../src/core/frontMatter/template.js';

describe('a template of front matter', () => {
  it('has text for what is known and a place for each open value', () => {
    const date = { key: 'date', value: '2024-05-31', type: 'literal', open: false } as const;
    const topic = { key: 'topic', value: 'Docker', type: 'text', open: true } as const;
    const part = { key: 'part', value: '', type: 'literal', open: true } as const;
    assert.deepEqual(blockTemplate(comment, [date, topic, part]), [
      '<!--\ndate=2024-05-31\ntopic=',
      topic,
      '\npart=',
      part,
      '\n-->',
    ]);
    assert.deepEqual(blockTemplate(comment, [date]), ['<!--\ndate=2024-05-31\n-->']);
  });
});
