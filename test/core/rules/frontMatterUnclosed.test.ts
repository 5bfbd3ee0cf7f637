import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

const FIELDS = 'date=2022-06-27\ntopic=Docker\nsummary=A summary.\n';

describe('front-matter-unclosed', () => {
  it('reports a comment without an end', () => {
    assertProblems('front-matter-unclosed', at('x', `⟦<!--⟧\n${FIELDS}\n# A title\n\nText: more.\n`), [
      'This comment is never closed, which hides the whole post. Write --> on a line of its own after line 4',
    ]);
  });

  it('reports a comment that a later one ends', () => {
    assertProblems(
      'front-matter-unclosed',
      at('x', `⟦<!--⟧\n${FIELDS}\n# A title\n\n<!-- a remark -->\n[a](x.md)\n`),
      [
        'This comment is closed only on line 8, which hides the text before it. Write --> on a line of its own after line 4',
      ],
    );
  });

  for (const end of ['>', '- ->', '--\\>', '*/', '=>', '---', '/>', '<--', '-', '--}', '-\u00AD->'])
    it(`takes ${JSON.stringify(end)} right below the fields for what was meant to be the end`, () => {
      assertProblems(
        'front-matter-unclosed',
        at('x', `<!--\n${FIELDS}⟦${end}⟧\n\n# A title\n\n<!-- a -->\n`),
        [`“${end}” does not close the comment, which hides the post. Write -->`],
      );
    });

  for (const end of [' --', ' ->', ' →', '--!>', '—>'])
    it(`takes “${end}” after the last value for what was meant to be the end`, () => {
      const [space = ''] = /^ ?/.exec(end) ?? [];
      const fields = `${FIELDS.trimEnd()}${space}⟦${end.trim()}⟧`;
      assertProblems('front-matter-unclosed', at('x', `<!--\n${fields}\n\n# A title\n`), [
        `“${end.trim()}” does not close the comment, which hides the post. Write -->`,
      ]);
    });

  it('takes a break of the body for none', () => {
    const closed = 'Write --> on a line of its own after line 4';
    assertProblems('front-matter-unclosed', at('x', `⟦<!--⟧\n${FIELDS}\n***\n\n# A title\n`), [
      `This comment is never closed, which hides the whole post. ${closed}`,
    ]);
  });

  it('reports nothing for a comment on one line', () => {
    assertRight(at('x', '<!-- date=2022-06-27\ntopic=Docker\nsummary=A summary. -->\n# A title\n'));
    assertRight(at('x', postText()));
  });
});
