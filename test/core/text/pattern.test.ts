import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPattern } from '../../../src/core/text/pattern.js';

function matches(pattern: string, text: string): boolean {
  const made = createPattern(pattern);
  if (typeof made === 'string') throw new Error(`${pattern}: ${made}`);
  return made.matches(text);
}

describe('a pattern', () => {
  for (const [pattern, yes, no] of [
    ['^g', ['g'], ['good', 'ag', '']],
    ['[a-z]+(-[a-z]+)*', ['a', 'a-b', 'ab-cd-ef'], ['', 'a-', '-a', 'A']],
    ['v?\\d+\\.\\d+(?:\\.\\d+)?', ['1.2', 'v1.2.3'], ['v1', '1.2.', 'x1.2']],
    ['(?<year>\\d{4})-\\d{2}', ['2024-05'], ['24-05', '2024-5']],
    ['a|b|', ['a', 'b', ''], ['ab', 'c']],
    ['a{2,3}', ['aa', 'aaa'], ['a', 'aaaa']],
    ['a{2,}?b', ['aab', 'aaaaab'], ['ab']],
    ['\\w+\\b \\bx', ['ab x'], ['abx']],
    ['[^]\\]]', [], ['a']],
    ['a{x', ['a{x'], ['a']],
    ['[\\]\\-a]+', [']-a'], ['b']],
    ['\\x41\\u0042.', ['ABc'], ['AB', 'AB\n']],
    ['é+', ['éé'], ['e']],
  ] as const)
    it(`${pattern} is read as RegExp reads it`, () => {
      for (const text of [...yes, ...no])
        assert.equal(matches(pattern, text), new RegExp(`^(?:${pattern})$`).test(text), text);
      if (pattern !== '[^]\\]]') {
        for (const text of yes) assert.equal(matches(pattern, text), true, text);
        for (const text of no) assert.equal(matches(pattern, text), false, text);
      }
    });

  for (const [pattern, problem] of [
    ['(', 'invalid'],
    ['a**', 'invalid'],
    ['(?=a)a', 'unsupported'],
    ['(?!a)b', 'unsupported'],
    ['(?<=a)b', 'unsupported'],
    ['(a)\\1', 'unsupported'],
    ['(?<n>a)\\k<n>', 'unsupported'],
    ['a'.repeat(1001), 'large'],
    ['((a{100}){100}){100}', 'large'],
    ['((){900}){900}', 'large'],
    ['a{99999}', 'large'],
  ] as const)
    it(`${pattern.slice(0, 30)} is ${problem}`, () => assert.equal(createPattern(pattern), problem));

  it('takes what would freeze another', () => {
    for (const pattern of ['(a+)+$', '(a|a)*', '(a*)*b', '(.*a){20}', 'a*a*a*a*a*a*b', '(?:a?){30}a{30}'])
      assert.equal(matches(pattern, `${'a'.repeat(5000)}!`), false, pattern);
    assert.equal(matches('(a+)+', 'a'.repeat(5000)), true);
  });

  it('says of any text what RegExp says', () => {
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '\\b', '^', '$', ''),
        fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => a + b),
        fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
        fc
          .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,}', '{0,2}', '*?'))
          .map(([a, q]) => `(?:${a})${q}`),
      ),
    }));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 });
    fc.assert(
      fc.property(pattern, text, (written, value) => {
        const made = createPattern(written);
        if (typeof made === 'string') assert.equal(made, 'large');
        else
          assert.equal(
            made.matches(value),
            new RegExp(`^(?:${written})$`).test(value),
            `${written} on “${value}”`,
          );
      }),
      { numRuns: 2000 },
    );
  });
});
