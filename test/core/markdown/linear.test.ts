import * as assert from 'node:assert/strict';
import { bodyOf } from '../../support/markdown.js';
import { repeated } from '../../support/texts.js';

const LENGTH = 12_000;
/** Four times the text may take four times as long; what takes the square of it, sixteen times. */
const MOST = 10;
/** Milliseconds in which nothing can be told apart from chance. */
const CHANCE = 40;

/** In milliseconds of this process alone. */
function timeToRead(text: string): number {
  const start = process.cpuUsage();
  bodyOf(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How much longer four times as much takes. Garbage is collected at any time, so the least of some tries counts. */
function growth(make: (length: number) => string): number {
  const [short, long] = [make(LENGTH), make(4 * LENGTH)];
  let least = Infinity;
  for (let tries = 0; tries < 8 && least >= MOST; tries++) {
    const base = Math.max(timeToRead(short), CHANCE / MOST);
    least = Math.min(least, timeToRead(long) / base);
  }
  return least;
}

const table = (head: string, row: string) => (length: number) =>
  `${head}\n${'|-'.repeat(head.split('|').length - 1)}\n${repeated(row, length)}`;

const KINDS: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    [
      ...[
        '$a ',
        '$$a ',
        '$',
        '$$',
        '$`',
        '\\$',
        '$1',
        '$a\n',
        '$$\n',
        '$$\na\n',
        '$$\na\n\n',
        '> $$\n',
        '- $$\n',
      ],
      ...['^[a]', '^[', '[^1]', '[^', '[^1]: a\n', '[^1]: a\n\n    b\n\n', '[^1]: [^1]\n\n', '[^1]: # a\n\n'],
      ...[
        '|a|\n|-|\n|b|\n\n',
        '|a|\n|-|\n',
        '|a\n',
        '|\n',
        '|-|\n',
        'a|b\n',
        '> [!NOTE]\n> a\n\n',
        '- [x] a\n',
      ],
      ...[
        '<a b="',
        "x <a b='",
        '<a b="\' ',
        '<a b=\'" ',
        '<a b="c" d',
        '<a b="c"\n',
        '<a ',
        '<a b = ',
        '<h2>',
        '<h2>a</h2>',
      ],
    ].map((piece) => [JSON.stringify(piece), (length: number) => repeated(piece, length)]),
  ),
  'attributes of one tag': (length) => `x <a${repeated(' b="c"', length)}`,
  'attributes of one tag, the last of which does not end': (length) => `<a${repeated(" b='c'", length)} d="`,
  'rows of a table': table('|a|b|', '|a|b|\n'),
  'columns of a table': (length) => table(repeated('|a', length / 3), '')(0) + repeated('|b', length / 3),
  'cells with escaped bars': table('|a|', '|a\\|'),
  'footnotes and their marks': (length) =>
    Array.from({ length: length / 20 }, (_, number) => `a[^${number}]\n\n[^${number}]: # b\n\n`).join(''),
};

describe('the time that a text takes to read grows like its length', () => {
  for (const [name, make] of Object.entries(KINDS)) {
    it(`many times ${name}`, () => {
      const times = growth(make);
      assert.ok(times < MOST, `${times.toFixed(1)} times as long for four times as much`);
    });
  }
});
