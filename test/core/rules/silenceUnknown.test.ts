import { postText } from '../../support/blog.js';
import { assertProblems, assertRight } from '../../support/problems.js';

describe('silence-unknown', () => {
  it('reports rules that there are not, with the one that was meant', () => {
    assertProblems(
      'silence-unknown',
      {
        'a.md': postText(
          {},
          '# A title\n\n<!-- up-next-disable-next-line ⟦link-borken⟧ image-broken ⟦spelling-of-words⟧ -->\nText.\n',
        ),
      },
      [
        'There is no rule “link-borken”. Did you mean “link-broken”?',
        'There is no rule “spelling-of-words”. Name an existing rule, or none to silence them all',
      ],
    );
  });

  it('reads comments in text, in quotes and in lists, and over several lines', () => {
    assertProblems(
      'silence-unknown',
      {
        'a.md': postText(
          {},
          '# A title\n\n> - a <!-- up-next-disable\n>   ⟦title-mising⟧ -->\n\n<!-- up-next-enable ⟦title-mising⟧ -->\n\n<!--up-next-disable-file ⟦x⟧-->\n',
        ),
      },
      [
        'There is no rule “title-mising”. Did you mean “title-missing”?',
        'There is no rule “title-mising”. Did you mean “title-missing”?',
        'There is no rule “x”. Name an existing rule, or none to silence them all',
      ],
    );
  });

  it('reports nothing for rules that there are, with none, and with other comments', () => {
    assertRight({
      'a.md': postText(
        {},
        '# A title\n\n<!-- up-next-disable link-broken, silence-unknown -->\n<!-- up-next-enable -->\n<!-- up-next-disabled x -->\n<!-- x -->\n\n`<!-- up-next-disable x -->`\n\n```html\n<!-- up-next-disable x -->\n```\n',
      ),
    });
  });
});
