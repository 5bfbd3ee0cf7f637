import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

const MESSAGE = 'This post has no title. Begin its text with a heading # …';

describe('title-missing', () => {
  for (const [name, body] of [
    ['only text', '⟦Text.⟧\n'],
    ['a lower heading', '⟦## A heading⟧\n'],
    ['a title in a quote', '⟦> # A title⟧\n'],
    ['a title in code', '⟦```⟧\n# A title\n```\n'],
    ['a title in a comment', '⟦<!--⟧\n# A title\n-->\n'],
  ] as const) {
    it(`reports a post with ${name}`, () => {
      assertProblems('title-missing', at('x', postText({}, body)), [MESSAGE]);
    });
  }

  it('reports a post without a body', () => {
    assertProblems('title-missing', at('x', '<!--\ndate=2022-06-27\ntopic=A\nsummary=B\n⟦-->⟧'), [MESSAGE]);
  });

  it('reports nothing for a title, also underlined, also further down', () => {
    assertRight(at('x', postText({}, '# A title\n')));
    assertRight(at('x', postText({}, 'Text.\n\nA title\n=======\n')));
  });
});
