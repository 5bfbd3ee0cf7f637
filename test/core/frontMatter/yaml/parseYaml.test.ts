import * as assert from 'node:assert/strict';
import { parseYaml } from '../../../../src/core/frontMatter/yaml/parseYaml.js';
import { createSource } from '../../../../src/core/text/source.js';

function entriesOf(lines: string): readonly (readonly [string, string])[] | undefined {
  const yaml = parseYaml(createSource(`---\n${lines}\n---\n`));
  assert.ok(yaml, lines);
  return yaml.entries?.map(({ key, value }) => [key, value] as const);
}

describe('a value in YAML', () => {
  for (const [written, value] of [
    ['plain', 'plain'],
    ['  plain # a remark', 'plain'],
    ['C# and #tags', 'C# and'],
    ['C#', 'C#'],
    ['12:30', '12:30'],
    ['https://example.org', 'https://example.org'],
    ['-5', '-5'],
    ["'it''s' # a remark", "it's"],
    ['"a \\"b\\" \\u00e9\\x21\\n c"', 'a "b" é! c'],
    ['', ''],
    ['~', ''],
    ['# a remark', ''],
    ['[a, "b", \'c\']', 'a, b, c'],
    ['[]', ''],
    ['\n  - a\n  - "b" # a remark', 'a, b'],
    ['\n- a\n- b', 'a, b'],
    ['|\n  one\n  two', 'one two'],
    ['>-\n  one\n\n  two', 'one two'],
    ['one\n  two', 'one two'],
    ['\n  one\n  two', 'one two'],
  ] as const) {
    it(`${JSON.stringify(written)} is ${JSON.stringify(value)}`, () => {
      assert.deepEqual(entriesOf(`a: ${written}\nb: c`), [
        ['a', value],
        ['b', 'c'],
      ]);
    });
  }

  for (const written of [
    '\n  b: c',
    '{ b: c }',
    '&anchor b',
    '*anchor',
    '!tag b',
    '[a, [b]]',
    '["a, b"]',
    '\n  - a: b',
    '"a \\q"',
    '"open',
    "'open",
    'b: c',
    'one\n  two # a remark\n  three',
    'b\na: c',
  ]) {
    it(`${JSON.stringify(written)} cannot be written as key=value`, () => {
      assert.equal(entriesOf(`a: ${written}`), undefined);
    });
  }

  it('ends where the block does', () => {
    const text = '---\na: b\n...\nc: d\n---\n';
    assert.deepEqual(parseYaml(createSource(text))?.entries, [{ key: 'a', value: 'b' }]);
  });

  for (const text of [
    '',
    '---',
    '---\na: b',
    '--- \ntext\n---\n',
    ' ---\na: b\n---\n',
    '\n---\na: b\n---\n',
  ]) {
    it(`is not in ${JSON.stringify(text)}`, () => {
      assert.equal(parseYaml(createSource(text)), undefined);
    });
  }
});
