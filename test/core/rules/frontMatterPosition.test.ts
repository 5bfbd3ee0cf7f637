import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

const MESSAGE = 'Front matter has to be the first thing in the file. Move this comment to the top';
const COMMENT = '⟦<!--⟧\ndate=2022-06-27\ntopic=Docker\nsummary=A summary.\n-->\n';

describe('front-matter-position', () => {
  for (const [name, text] of [
    ['below a title', `# A title\n\n${COMMENT}`],
    ['below text', `Text.\n\n${COMMENT}\n# A title\n`],
    ['after another one on its line', `<!-- prettier-ignore --> ${COMMENT}\n# A title\n`],
    ['after two others', `<!-- a --><!-- b --> ${COMMENT}\n# A title\n`],
    ['below a fence', `\`\`\`\n<!--\ndate=x\n-->\n\`\`\`\n${COMMENT}\n# A title\n`],
  ] as const) {
    it(`reports a comment ${name}`, () => {
      assertProblems('front-matter-position', at('x', text), [MESSAGE]);
    });
  }

  it('reports nothing for a BOM and blank lines', () => {
    assertRight(at('x', `\uFEFF\n  \n${postText()}`));
  });
});
