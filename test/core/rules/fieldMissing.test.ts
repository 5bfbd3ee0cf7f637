import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

describe('field-missing', () => {
  for (const key of ['date', 'topic', 'summary']) {
    it(`reports ${key}`, () => {
      const text = postText({ [key]: undefined }).replace('<!--', '⟦<!--⟧');
      assertProblems('field-missing', at('x', text), [`“${key}” is missing. Add a line ${key}=…`]);
    });
  }

  it('reports each field that lacks', () => {
    assertProblems('field-missing', at('x', '⟦1:⟦2:<!--⟧⟧\ndate=2022-06-27\n-->\n\n# A title\n'), [
      '“topic” is missing. Add a line topic=…',
      '“summary” is missing. Add a line summary=…',
    ]);
  });

  it('reports a field that the site requires', () => {
    const text = postText().replace('<!--', '⟦<!--⟧');
    const config = { fields: { author: { required: true }, mood: {} } };
    assertProblems('field-missing', at('x', text), ['“author” is missing. Add a line author=…'], config);
  });

  it('is content without the fields that may lack', () => {
    assertRight(at('x', postText()));
  });
});
