import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import type { BlockReading } from '../../../../src/core/frontMatter/blocks/nodes.js';
import { toLines } from '../../../../src/core/frontMatter/blocks/toFields.js';
import type { FrontMatterLine } from '../../../../src/core/frontMatter/frontMatter.js';
import { readPlainToml } from '../../../../src/core/frontMatter/toml/plainToml.js';
import { readToml } from '../../../../src/core/frontMatter/toml/readToml.js';
import { tomlLibrary } from '../../../../src/core/frontMatter/toml/tomlLibrary.js';
import { createSource } from '../../../../src/core/text/source.js';
import { EFFORT } from '../../../support/effort.js';
import { HOSTILE } from '../yaml/generateYaml.js';

const START = '+++\n';

function linesOf(text: string, reading: BlockReading | undefined): readonly FrontMatterLine[] | undefined {
  return reading && toLines({ source: createSource(text), text, start: 0 }, reading);
}

function bothReadAlike(lines: string): boolean {
  const text = START + lines;
  const plain = linesOf(text, readPlainToml(text, START.length));
  if (!plain) return false;
  assert.deepEqual(plain, linesOf(text, readToml(text, START.length, tomlLibrary)), text);
  return true;
}

const VALUES = [
  ...[
    '"a"',
    "'b'",
    '"a\\n"',
    '""',
    '"""a"""',
    "'''a'''",
    '""""""',
    '1',
    '-1',
    '01',
    '+1',
    '1.5',
    '1e3',
    'true',
  ],
  ...['tru', 'inf', '2024-02-28', '2024-02-30', '2024-05-31', '2024-05-27T10:00:00Z', '2024-05-27T25:00:00Z'],
  ...['2024-05-27T10:00:00+02:00', '2024-05-27 10:00:00', '[1, "a"]', '[]', '[ ]', '[,]', '[1,]', '[[1]]'],
  ...['["a" "b"]', '{a = 1}', '"a" # b', '"a"#b', '1#b', '1 2', '"a" b', '', '# a'],
] as const;
const KEYS = ['a', 'b-c', 'd_e', '1', 'a.b', '"q"', 'é', 'a b', 'f', 'g'] as const;
const OTHER_LINES = [
  '',
  '  ',
  '# x',
  '\t# x',
  '[a]',
  '[x]',
  '[ x ]',
  '[x.y]',
  '[[x]]',
  '  [y] # z',
  'text',
  '[z',
] as const;

describe('plain TOML', () => {
  it('is read without the library', () => {
    for (const lines of [
      'title = "Docker"\ndate = 2024-05-27T10:00:00+02:00\ndraft=true\nweight = 10 # why\n',
      "title = 'C:\\x'\ntags = [\"a, b\", 'c', 1,]\nempty = []\r\n\r\n",
      '# only a remark\n',
      'a = 1\n\n[extra] # why\n  series = "Docker"\n\ttoc = true\n[taxonomies]\ntags = [ "x" ]',
      '[extra]\n[more]\n',
      '',
    ]) {
      assert.ok(bothReadAlike(lines), lines);
    }
  });

  it('is read as the library reads it', () => {
    const value = fc.constantFrom(...HOSTILE, ...VALUES, ...VALUES);
    const separator = fc.constantFrom(' = ', ' = ', '=', '  =  ', '\t=\t', ' : ');
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom('', '', '  ', '\t'), fc.constantFrom(...KEYS), separator, value)
        .map((parts) => parts.join('')),
      fc.constantFrom(...OTHER_LINES),
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
