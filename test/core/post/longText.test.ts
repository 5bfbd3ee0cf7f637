import * as assert from 'node:assert/strict';
import { readNamed } from '../../support/posts.js';
import { repeated } from '../../support/texts.js';

const LENGTH = 512 * 1024;
/**
 * Milliseconds until a test is given up: ten times what the slowest takes in linear time; in quadratic time, minutes.
 */
const TIMEOUT = 10_000;

const BEFORE = '<!--\ndate=2022-06-27\ntopic=A\nsummary=B\n-->\n\n# T\n\n';

/** Texts of this length that a careless reader takes long for. */
const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  prose: (length) => BEFORE + repeated('Some text with a [link](a.md) and `code`.\n\n', length),
  'a paragraph': (length) => BEFORE + repeated('Some text with a [link](a.md).\n', length),
  'one line': (length) => BEFORE + repeated('word ', length),
  'a comment without an end': (length) => '<!--\ndate=2022-06-27\n' + repeated('a line\n', length),
  'fields without an end': (length) => '<!--\ndate=2022-06-27\n' + repeated('a=\n', length),
  'fields outside comments': (length) => repeated('a=\n', length),
  'a comment of headings': (length) => `<!--\ndate=2022-06-27\n${repeated('# a\n\n', length)}-->`,
  NULs: (length) => repeated('\0', length),
  spaces: (length) => repeated(' ', length),
  'spaces before text': (length) => `${BEFORE}${repeated(' ', length)}a`,
  'spaces between text': (length) => `${BEFORE}a${repeated(' ', length)}a`,
  'spaces in a heading': (length) => `${BEFORE}# a${repeated(' ', length)}a`,
  'blank lines': (length) => BEFORE + repeated('\n', length),
  '[': (length) => BEFORE + repeated('[', length),
  '[ and ]': (length) => BEFORE + repeated('[', length / 2) + repeated(']', length / 2),
  '[a](': (length) => BEFORE + repeated('[a](', length),
  '[a](b "c': (length) => BEFORE + repeated('[a](b "c', length),
  'a label': (length) => `${BEFORE}[${repeated('a', length)}]`,
  'an address in <>': (length) => `${BEFORE}[a](<${repeated('\\(', length)}>)`,
  'a title': (length) => `${BEFORE}[a](b "${repeated('\\(', length)}")`,
  '<': (length) => BEFORE + repeated('<', length),
  '<!--': (length) => BEFORE + repeated('<!--', length),
  '<!-- in a paragraph': (length) => BEFORE + 'x ' + repeated('<!--', length),
  '<? in a paragraph': (length) => BEFORE + 'x ' + repeated('<?', length),
  '<!A in a paragraph': (length) => BEFORE + 'x ' + repeated('<!A', length),
  '<![CDATA[ in a paragraph': (length) => BEFORE + 'x ' + repeated('<![CDATA[', length),
  'attributes in a paragraph': (length) => `${BEFORE}x <a${repeated(' b="c"', length)}>`,
  'attributes without an end': (length) => `${BEFORE}<a${repeated(' b=c', length)}`,
  srcset: (length) => `${BEFORE}<img srcset="${repeated('a ', length)}">`,
  '`': (length) => BEFORE + repeated('`', length),
  '` and ``': (length) => BEFORE + repeated('`a``', length),
  'runs of ` that grow': (length) =>
    BEFORE + Array.from({ length: Math.sqrt(2 * length) }, (_, i) => `${'`'.repeat(i + 1)}a`).join(''),
  '*': (length) => BEFORE + repeated('*', length),
  '* and a letter': (length) => `${BEFORE}${repeated('*', length)}a`,
  'emphasis in headings': (length) => BEFORE + repeated(`# ${'*a _b '.repeat(150)}\n`, length),
  'emphasis in one heading': (length) => `${BEFORE}# ${repeated('*a _b ', length)}`,
  'lists in lists in a line': (length) => `${BEFORE}${repeated('- ', length)}a`,
  'lists in lists, then blank lines': (length) =>
    `${BEFORE}${repeated('- ', length / 2)}a${repeated('\n', length / 2)}`,
  'quotes in quotes, then quotes': (length) =>
    `${BEFORE}${repeated('>', length / 2)}\n${repeated('>\n', length / 2)}`,
  'quotes that grow': (length) =>
    BEFORE + Array.from({ length: Math.sqrt(2 * length) }, (_, i) => `${'>'.repeat(i)}a\n`).join(''),
  definitions: (length) => BEFORE + repeated('[a]: b\n', length),
  'lines of a setext heading': (length) => `${BEFORE}${repeated('a\n', length)}===`,
  'a fence': (length) => BEFORE + '```\n' + repeated('code\n', length),
  'halves of surrogate pairs': (length) => BEFORE + repeated('\uD83D', length),
};

describe('a long text', function () {
  this.timeout(TIMEOUT);

  for (const [name, make] of Object.entries(TEXTS)) {
    it(`of ${name} is parsed to its end`, () => {
      assert.ok(readNamed(make(LENGTH)).firstLine);
    });
  }
});
