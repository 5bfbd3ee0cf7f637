import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at, withFrontMatter } from '../../support/problems.js';

describe('front-matter-syntax', () => {
  it('reports a colon, and not a field that is missing', () => {
    assertProblems(
      'front-matter-syntax',
      at('x', withFrontMatter('date=2022-06-27\n⟦topic: Docker⟧\nsummary=A summary.')),
      ['A field is written with “=”, not with “:”. Write topic=Docker'],
    );
  });

  for (const line of ['A remark!', '# a remark', '=Docker', 'two words=Docker']) {
    it(`reports the line “${line}”`, () => {
      assertProblems(
        'front-matter-syntax',
        at('x', withFrontMatter(`date=2022-06-27\n  ⟦${line}⟧\ntopic=Docker\nsummary=A summary.`)),
        ['This line is not a field. Write it as key=value, or remove it'],
      );
    });
  }

  it('reports a key without a sign, and not a field that is missing', () => {
    assertProblems(
      'front-matter-syntax',
      at('x', withFrontMatter('date=2022-06-27\n⟦topic Docker⟧\nsummary=A summary.')),
      ['This line is not a field. Write it as key=value, or remove it'],
    );
  });

  it('reports nothing for blank lines, and with signs inside values', () => {
    assertRight(at('x', postText({ summary: 'a: b = c --- d' })));
    assertRight(at('x', withFrontMatter('\ndate=2022-06-27\n\ntopic=Docker\nsummary=A summary.\n')));
  });
});
