import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { EFFORT } from '../support/effort.js';
import { inRepository } from '../support/paths.js';
import { bothReadings } from '../support/shown.js';

function assertSame(text: string, bodyLine = 0): void {
  const { page, reader } = bothReadings(text, bodyLine);
  assert.deepEqual(reader, page);
}

// a bare address ends in a space: the page takes all that touches it for a part of it, brackets included
const INLINES = [
  ...['[a](l1.md)', '[b *c*](<l 2.md>)', '![d](i1.png)', '[![e](i2.png)](l3.md)', '[f][r]', '[r]', '![g][s]'],
  ...['<a href="l4">h</a>', '<img src="i3.png">', '`', '`[i](no)`', '$', '$5', '$x[j](no)$', '$$y[k](no)$$'],
  ...['[^0]', '[^1]', '[^3]', '[^9]', '^[a [note](l5)]', 'https://example.org/m ', '<https://example.org/n>'],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '|',
    '\\|',
    '\\',
    '&eacute;',
    '&nbsp;',
    '\u00A0',
    '<b>',
    '</b>',
  ],
  ...['word', 'Two words', 'é', '–', '\n', ' ', ' ', ' '],
];

const inline = fc
  .array(fc.constantFrom(...INLINES), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(''));
const line = inline.map((text) => text.replaceAll('\n', ' '));
const indented = (text: string, by: string): string => text.replace(/\n(?=.)/g, `\n${by}`);

/** A block; `number` is its place in the text, so that each footnote has a label of its own. */
const block: fc.Arbitrary<(number: number) => string> = fc.oneof(
  inline.map((text) => () => text),
  fc.tuple(fc.constantFrom('#', '##', '###'), line).map(
    ([marks, text]) =>
      () =>
        `${marks} ${text}`,
  ),
  fc.constantFrom('## Same', '## Same 1', '## Own {#own}').map((text) => () => text),
  inline.map((text) => () => `${text}\n---`),
  fc.tuple(line, line, line).map(
    ([a, b, c]) =>
      () =>
        `| ${a} | b |\n|---|:-:|\n| ${b} | ${c} |`,
  ),
  fc.tuple(line, line).map(
    ([a, b]) =>
      () =>
        `- [ ] ${a}\n- [x] ${b}`,
  ),
  inline.map((text) => () => `> [!NOTE]\n> ${indented(text, '> ')}`),
  inline.map((text) => () => `> ${indented(text, '> ')}`),
  inline.map((text) => () => `- ${indented(text, '  ')}`),
  fc.tuple(line, inline).map(
    ([a, b]) =>
      (number: number) =>
        `[^${number}]: ${a}\n\n    ${indented(b, '    ')}\n\n    ## Same`,
  ),
  inline.map((text) => () => `$$\n${text}\n$$`),
  inline.map((text) => () => `\`\`\`\n${text}\n\`\`\``),
  inline.map((text) => () => `<div>\n${text}\n</div>`),
  line.map((text) => () => `<details>\n\n${text}\n\n</details>`),
  fc.constant(() => '<h2 title="in HTML">Same</h2>'),
);

/**
 * Texts of what the page knows. All their footnotes are referred to: others the reader reads, and the page does not
 * show.
 */
const text = fc
  .array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n')), { minLength: 1, maxLength: 7 })
  .map((blocks) => {
    const pieces = blocks.map(([write, after], number) => write(number) + after);
    // a definition used for a link and for an image is read once, as an image
    const written = pieces.join('').replaceAll('\\!', '!');
    const notes = blocks.map((_, number) => `[^${number}]`).reverse();
    return `[r]: r.md\n[s]: s.png\n\n${notes.join(' ')} [r] ![s]\n\n${written}`;
  });

describe('what the page shows is what the reader reads', () => {
  it('in generated texts: links, images, headings and what they are linked by', () => {
    fc.assert(
      fc.property(text, (generated) => {
        assertSame(generated);
      }),
      { numRuns: 1000 * EFFORT, seed: 1 },
    );
  });

  for (const [name, folder] of [
    ['the examples', inRepository('examples')],
    ['the corpora', inRepository('..', 'shared', 'corpus')],
  ] as const) {
    it(`in ${name}`, function () {
      // the corpora are no part of this repository
      if (!existsSync(folder)) this.skip();
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.md'),
      );
      assert.ok(files.length > 0);
      for (const file of files.sort()) {
        const written = readFileSync(path.join(folder, file), 'utf8');
        const { page, reader } = bothReadings(written, bodyLineOf(written));
        assert.deepEqual({ file, ...reader }, { file, ...page });
      }
    });
  }
});

/** Below a comment or a block of metadata at the top. */
function bodyLineOf(written: string): number {
  const top = /^\uFEFF?\s*<!--.*?-->|^(---|\+\+\+)\r?\n.*?\n\1(?=\r?\n|$)/s.exec(written)?.[0];
  return top === undefined ? 0 : top.split('\n').length;
}
