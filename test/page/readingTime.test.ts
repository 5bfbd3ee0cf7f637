import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWords, readingMinutes } from '../../src/page/readingTime.js';

const words = (count: number): string => 'word '.repeat(count);

const minutesOf = (html: string): number => readingMinutes(countWords(html));

describe('the reading time', () => {
  for (const [name, html, minutes] of [
    ['of nothing is a minute', '', 1],
    ['rounds down', `<p>${words(238 * 4 + 100)}</p>`, 4],
    ['rounds up', `<p>${words(238 * 4 + 130)}</p>`, 5],
    ['leaves out tags', `<p>${'<a href="x y z">word</a> '.repeat(238 * 2)}`, 2],
    ['leaves out comments', `<p>${words(238 * 2)}<!-- ${words(1000)} <b> -->`, 2],
    ['leaves out a comment without an end', `<p>${words(238 * 2)}<!-- ${words(1000)}`, 2],
    ['counts the names in code, not its signs', `<pre>${'f(x) { };<br>\n'.repeat(238)}</pre>`, 2],
    ['takes contractions as one', "isn't don’t ".repeat(238), 2],
    ['leaves out character references', 'a &amp; &#39; '.repeat(238 * 3), 3],
    ['takes two ideographs for a word', '漢字'.repeat(238 * 3), 3],
  ] as const) {
    it(name, () => {
      assert.equal(minutesOf(html), minutes);
    });
  }

  it('grows with the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(3000), (html, more) => {
        const before = minutesOf(html.replaceAll('<', ''));
        assert.ok(before >= 1 && Number.isInteger(before));
        assert.ok(minutesOf(`${html.replaceAll('<', '')} ${words(more)}`) >= before);
      }),
    );
  });
});
