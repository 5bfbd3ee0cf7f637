import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

const CONFIG = { posts: ['a/**/*.md'] };
const MESSAGE =
  'This post has no front matter. Begin the file with a comment that holds one field a line: <!-- … date= … topic= … summary= … -->';

describe('front-matter-missing', () => {
  for (const [name, text] of [
    ['its first line', '⟦# A title⟧\n\nText.\n'],
    ['the start of a file without a line', '⟦⟧\n# A title\n'],
    ['a comment without a field', '⟦<!-- a remark -->⟧\n\n# A title\n'],
  ] as const) {
    it(`reports ${name}`, () => {
      assertProblems('front-matter-missing', at('x', text), [MESSAGE], CONFIG);
    });
  }

  it('names the fields that the site requires', () => {
    assertProblems(
      'front-matter-missing',
      at('x', '⟦# A title⟧\n'),
      [MESSAGE.replace('summary= …', 'summary= … author= …')],
      { ...CONFIG, fields: { author: { required: true } } },
    );
  });

  it('reports nothing for front matter, and with files that no glob names', () => {
    assertRight({ ...at('x', postText()), 'README.md': '# Notes' }, CONFIG);
  });
});
