import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseHead, parsePost } from '../../../src/core/post/parsePost.js';
import type { Head } from '../../../src/core/post/post.js';
import { parseOptions } from '../../../src/core/site/site.js';
import { postText, siteOf } from '../../support/blog.js';
import { anyText } from '../../support/texts.js';

const OPTIONS = parseOptions(siteOf(), 'post.md');

function headOf(part: string): Head | undefined {
  return parseHead('post.md', part, OPTIONS);
}

/** The head that the whole text has. */
function wholeHead(text: string): Head | undefined {
  const post = parsePost('post.md', text, OPTIONS);
  if (!post) return undefined;
  const { path, written, titleHeading, bodyLine, firstLine } = post;
  return { path, written, titleHeading, bodyLine, firstLine };
}

/** Whatever part of a text is there, its head is that of the whole text or not said yet. */
function assertNeverWrong(text: string): void {
  const whole = wholeHead(text);
  for (let length = 0; length <= text.length; length++) {
    const head = headOf(text.slice(0, length));
    if (head) assert.deepEqual(head, whole, JSON.stringify(text.slice(0, length)));
  }
}

describe('the head of a post', () => {
  it('is read as soon as a line follows the one below its title', () => {
    const text = postText({}, '# A title\n\nText\n');
    const end = text.indexOf('\nText');
    assert.deepEqual(headOf(text.slice(0, end + 1)), wholeHead(text));
    assert.equal(headOf(text.slice(0, end))?.titleHeading, undefined);
  });

  it('takes more of the text where front matter is not closed yet', () => {
    assert.equal(headOf('<!--\ndate=2022-06-27\ntopic=Docker\n\n# A title\n\nText\n'), undefined);
  });

  it('takes more of the text where the title has not come yet', () => {
    assert.equal(headOf(postText({}, 'Text\n\n## Not a title\n\nText\n')), undefined);
  });

  it('takes more of the text where a later definition would change the title', () => {
    assert.equal(headOf(postText({}, '# A [title]\n\nText\n\nText\n')), undefined);
  });

  for (const [what, body] of [
    ['a code block', '```\n# No title\n```\n\n# A title\n\nText\n'],
    ['a comment', '<!-- a comment\n# No title\n-->\n\n# A title\n\nText\n'],
    ['an underlined title', 'A title\nof two lines\n===\n\nText\n'],
    ['an empty heading', '#\n\n# A title\n\nText\n'],
    ['a heading that is only an image', '# ![](a.png)\n\n# A title\n\nText\n'],
    ['a formula that is long', '$$\n# No title\nx\ny\n$$\n\n# A title\n\nText\n'],
    ['a heading that is the head of a table', '# a | b\n--|--\n1 | 2\n\n# A title\n\nText\n'],
    ['a heading of the same name before the title', '## A title\n\n# A title\n\nText\n'],
    ['a heading in a quote', '> # No title\n\n# A title\n\nText\n'],
    ['a footnote', '[^1]: # No title\n\n# A title\n\nText\n'],
    ['carriage returns', '# A title\r\n\r\nText\r\nText\r\n'],
  ] as const) {
    it(`is never that of another text where there is ${what}`, () => {
      assertNeverWrong(postText({}, body));
    });
  }

  it('is never that of another text, whatever the text is', () => {
    const line = fc.constantFrom(
      ...['# a', '# a | b', '--|--', '## a', '===', 'text', '', '', '```', '$$', '<!--', '-->', '> # q'],
      ...[
        '- # l',
        '[a]: b',
        '# [a]',
        '<div>',
        '    # c',
        'date=2022-06-27',
        'topic=A',
        '---',
        '#',
        '$$ x $$',
      ],
    );
    const lines = fc.array(line, { maxLength: 14 }).map((all) => all.join('\n'));
    const text = fc.oneof(
      lines.map((body) => postText({}, body)),
      lines,
      fc.tuple(lines, lines).map(([top, body]) => `<!--\ndate=2022-06-27\n${top}\n-->\n${body}`),
      anyText,
    );
    fc.assert(fc.property(text, assertNeverWrong));
  });
});
