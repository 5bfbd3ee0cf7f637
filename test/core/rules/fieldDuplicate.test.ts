import * as assert from 'node:assert/strict';
import { checkPost } from '../../../src/core/rules/engine/check.js';
import { blog, postIn, postText } from '../../support/blog.js';
import { assertProblems, assertRight, at, withFrontMatter } from '../../support/problems.js';

const message = (key: string, line: number): string =>
  `“${key}” is already on line ${line}, and only the first one counts. Remove one of them`;

describe('field-duplicate', () => {
  it('reports the second field', () => {
    assertProblems(
      'field-duplicate',
      at('x', withFrontMatter('date=2022-06-27\ntopic=A\nsummary=B\n⟦topic⟧=C\n⟦topic⟧=')),
      [message('topic', 3), message('topic', 3)],
    );
  });

  it('reports a key that nobody knows only as that, too', () => {
    const text = withFrontMatter('date=2022-06-27\ntopic=A\nsummary=B\nmood=C\n⟦mood⟧=D');
    assertProblems('field-duplicate', at('x', text), [message('mood', 5)], {
      rules: { 'field-unknown': 'off' },
    });
  });

  it('links to the first field', () => {
    const path = 'a/x/x.md';
    const index = blog({ [path]: withFrontMatter('date=2022-06-27\ntopic=A\nsummary=B\ntopic=C') });
    const [problem] = checkPost(postIn(index, path), index);
    assert.deepEqual(
      problem?.related?.map(({ path, range }) => [path, range.start]),
      [[path, { line: 2, character: 0 }]],
    );
  });

  it('reports nothing for each key once', () => {
    assertRight(at('x', postText()));
  });
});
