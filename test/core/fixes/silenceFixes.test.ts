import * as assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/edits/textEdit.js';
import { silenceFixes } from '../../../src/core/fixes/silenceFixes.js';
import { checkPost } from '../../../src/core/rules/engine/check.js';
import { blog, diagnose, postIn, postText } from '../../support/blog.js';
import { titleOf } from '../../support/fixes.js';

/** The text after each fix that silences the first problem, by title. */
function silenced(text: string, config?: unknown): ReadonlyMap<string, string> {
  const index = blog({ 'a.md': text }, config);
  const post = postIn(index, 'a.md');
  const [diagnostic] = checkPost(post, index);
  assert.ok(diagnostic);
  const fixes = silenceFixes(post, text, diagnostic);
  return new Map(fixes.map((fix) => [titleOf(fix), applyEdits(text, fix.edits)]));
}

const LINE = 'Disable link-broken for this line';
const FILE = 'Disable link-broken in this file';
const COMMENT = '<!-- up-next-disable-next-line link-broken -->';

describe('silencing a line', () => {
  for (const [before, after] of [
    ['[a](b.md)', `${COMMENT}\n[a](b.md)`],
    ['  [a](b.md)', `  ${COMMENT}\n  [a](b.md)`],
    ['## A [a](b.md)', `${COMMENT}\n## A [a](b.md)`],
    ['A [a](b.md)\n---', `${COMMENT}\nA [a](b.md)\n---`],
    ['> [a](b.md)', `> ${COMMENT}\n> [a](b.md)`],
    ['- [a](b.md)\n- c', `- ${COMMENT}\n  [a](b.md)\n- c`],
    ['> 1. a\n> 2. [a](b.md)', `> 1. a\n> 2. ${COMMENT}\n>    [a](b.md)`],
    ['- a\n\n  [a](b.md)', `- a\n\n  ${COMMENT}\n  [a](b.md)`],
    ['Text.\n[a](b.md)', `Text. ${COMMENT}\n[a](b.md)`],
    ['Text.  \n[a](b.md)', `Text. ${COMMENT}  \n[a](b.md)`],
    ['Text.\\\n[a](b.md)', `Text. ${COMMENT}\\\n[a](b.md)`],
    ['> Text.\n> [a](b.md)', `> Text. ${COMMENT}\n> [a](b.md)`],
    ['<div>\n  <a href="b.md">c</a>\n</div>', `<div>\n${COMMENT}\n  <a href="b.md">c</a>\n</div>`],
    ['[a]: b.md', `${COMMENT}\n[a]: b.md`],
  ] as const) {
    for (const lineBreak of ['\n', '\r\n']) {
      it(`works for ${JSON.stringify(before.replaceAll('\n', lineBreak))}`, () => {
        const [text, expected] = [before, after].map((body) =>
          postText({}, `# A title\n\n${body}\n`).replaceAll('\n', lineBreak),
        );
        const result = silenced(text ?? '').get(LINE);
        assert.equal(result, expected);
        assert.deepEqual(diagnose({ 'a.md': result ?? '' }), []);
      });
    }
  }

  for (const body of [
    '| a |\n| --- |\n| [a](b.md) |',
    '- [ ] [a](b.md)',
    '[c]: https://d.e\n[a]: b.md',
    '<a\n  href="b.md">c</a>',
  ]) {
    it(`is not offered where it would change the page: ${JSON.stringify(body)}`, () => {
      assert.deepEqual([...silenced(postText({}, `# A title\n\n${body}\n`)).keys()], [FILE]);
    });
  }
});

describe('silencing a file', () => {
  const FRONT = postText({ date: '2022-02-30' });

  it('writes a comment below the front matter, in which there can be no comment', () => {
    const result = silenced(FRONT);
    assert.deepEqual(
      [...result],
      [
        [
          'Disable date-invalid in this file',
          FRONT.replace('-->', '-->\n\n<!-- up-next-disable-file date-invalid -->'),
        ],
      ],
    );
    for (const text of result.values()) assert.deepEqual(diagnose({ 'a.md': text }), []);
  });

  it('adds to a comment that is there', () => {
    const text = postText({}, '<!-- up-next-disable-file title-missing -->\n\n[a](b.md)\n');
    assert.equal(silenced(text).get(FILE), text.replace('title-missing', 'title-missing link-broken'));
  });

  it('writes a comment at the end where there is no front matter', () => {
    const text = '# A title';
    const config = { posts: ['*.md'] };
    const result = silenced(text, config).get('Disable front-matter-missing in this file');
    assert.equal(result, '# A title\n\n<!-- up-next-disable-file front-matter-missing -->\n');
    assert.deepEqual(diagnose({ 'a.md': result }, config), []);
  });

  it('is not offered where the whole file is a comment', () => {
    assert.deepEqual([...silenced('<!--\ndate=2022-06-27\n')], []);
  });
});
