import * as assert from 'node:assert/strict';
import { insertFrontMatter } from '../../../src/core/edits/insertFrontMatter.js';
import { blog, postText } from '../../support/blog.js';

const index = blog({ 'posts/a/a.md': postText({ topic: 'Docker' }, '# A\n') });

describe('inserting front matter', () => {
  it('proposes every required field, at the top', () => {
    assert.deepEqual(insertFrontMatter(index, 'README.md', '# Docker at home\n\nIt is small.\n'), {
      kind: 'insert',
      position: { line: 0, character: 0 },
      pieces: [
        `<!--\ndate=${index.site.today()}\ntopic=`,
        { key: 'topic', value: 'Docker', type: 'text', open: true },
        '\nsummary=',
        { key: 'summary', value: 'It is small.', type: 'text', open: true },
        '\n-->',
        '\n\n',
      ],
    });
  });

  it('converts YAML, and leaves front matter alone', () => {
    const yaml = insertFrontMatter(index, 'x.md', '---\ntopic: Docker\nauthor: Ada\n---\n\n# A\n');
    assert.equal(yaml?.kind === 'convert' && yaml.edit.newText, '<!--\ntopic=Docker\nauthor=Ada\n-->');
    assert.equal(insertFrontMatter(index, 'x.md', postText()), undefined);
  });
});
