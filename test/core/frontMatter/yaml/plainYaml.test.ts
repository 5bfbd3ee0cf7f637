import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import type { BlockReading } from '../../../../src/core/frontMatter/blocks/nodes.js';
import { toLines } from '../../../../src/core/frontMatter/blocks/toFields.js';
import type { FrontMatterLine } from '../../../../src/core/frontMatter/frontMatter.js';
import { readPlainYaml } from '../../../../src/core/frontMatter/yaml/plainYaml.js';
import { readYaml } from '../../../../src/core/frontMatter/yaml/readYaml.js';
import { yamlLibrary } from '../../../../src/core/frontMatter/yaml/yamlLibrary.js';
import { createSource } from '../../../../src/core/text/source.js';
import { EFFORT } from '../../../support/effort.js';
import { HOSTILE } from './generateYaml.js';

const START = '---\n';

function linesOf(text: string, reading: BlockReading | undefined): readonly FrontMatterLine[] | undefined {
  return reading && toLines({ source: createSource(text), text, start: 0 }, reading);
}

function bothReadAlike(lines: string): boolean {
  const text = START + lines;
  const plain = linesOf(text, readPlainYaml(text, START.length));
  if (!plain) return false;
  assert.deepEqual(plain, linesOf(text, readYaml(text, START.length, yamlLibrary)), text);
  return true;
}

describe('plain YAML', () => {
  it('is read without the library', () => {
    for (const lines of [
      'title: Docker\ndate: 2024-05-31T10:00:00+02:00\ndraft: true\nnone:\n',
      "title: \"Docker: a start\" # why\nauthor: 'It''s me'\n",
      'tags: [a, "b, c", \'d\'] # why\nempty: []\n',
      'tags:\n- a b\n- "c" # why\nother:\n  # why\n  - d\n\n  - e',
      'series:\n  name: Docker\n  order: 2\ncover:\n    image: /a.png\n    deep:\n      x: y\nlast: z\r\n',
      'text: >-\n  one: # not a remark\n  two\nother: |\n    one\n    two\n\nlast: x\n',
      '# only a remark\n',
      '',
    ]) {
      assert.ok(bothReadAlike(lines), lines);
    }
  });

  it('is read as the library reads it', () => {
    const value = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom(
        '',
        ' ',
        '  # x',
        '"a"',
        "'b''c'",
        '"d" # e',
        '[a, b]',
        '[ "a" ,b ]',
        '[]',
        '[a,]',
        '[,]',
        '[a b, 1]',
        "['a''b']",
        '{a: b}',
        '>-',
        '|',
        '&a b',
        '*a',
        '!!str a',
        'null',
        '~',
        'a: b',
        'a:b',
        'a#b',
        'a  # b',
        '-1',
        '- a',
        '"a',
        "'",
        '[a',
        'a]',
        'x\u00A0 ',
        '"a" b',
        '"a"#b',
        '[a]#b',
        '[a-b, c.d]',
        '[null]',
        '[a #b]',
      ),
    );
    const line = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('', '', '', '  ', '    ', ' '),
          fc.constantFrom('a', 'b-c', 'd_e', 'null', 'a b', '"q"', '1', 'é', 'a ', '-x', '<<'),
          fc.constantFrom(': ', ': ', ':', ':  ', ' : ', ':\t'),
          value,
        )
        .map((parts) => parts.join('')),
      fc
        .tuple(fc.constantFrom('', '  ', '  ', '    '), fc.constantFrom('- ', '- ', '-', '-  '), value)
        .map((parts) => parts.join('')),
      fc.constantFrom(
        '',
        '  ',
        '# x',
        '  # x',
        'a:',
        'c: >-',
        '  c: |',
        'e: >',
        'f: |- ',
        'g: >-\n  one\n  two',
        'h: |\n    one',
        '  # two ',
        'b:',
        '  c:',
        'text',
        '  text',
        '--- a',
        '%a',
        '? a',
        ': a',
        '{a: b}',
        '- a',
      ),
    );
    let plain = 0;
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\n'),
        (all, lineBreak, last) => {
          if (bothReadAlike(all.join(lineBreak) + last)) plain++;
        },
      ),
      { numRuns: 3000 * EFFORT },
    );
    assert.ok(plain > 300, String(plain));
  });
});
