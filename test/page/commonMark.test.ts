// The specification's own examples, all of them: https://spec.commonmark.org
import assert from 'node:assert/strict';
import { tests } from 'commonmark-spec';
import { render } from './render.js';

/** Examples that come out in another way, on purpose. */
const EXCEPTIONS: ReadonlyMap<number, string> = new Map([
  [34, 'the language of code is an ASCII name'],
  [144, 'the language of code is a name'],
  [163, 'capital and small letters are the name of a component of MDX'],
  [602, 'an address becomes a link by itself'],
  [608, 'an address becomes a link by itself'],
  [611, 'an address becomes a link by itself'],
]);

/** HTML without what it may be written with or without, and without what only our page has. */
function normalised(html: string): string {
  return html
    .replace(/ ?\/>/g, '>')
    .replaceAll('<blockquote>\n</blockquote>', '<blockquote></blockquote>')
    .replace(/(<h[1-6]) id="[^"]*"/g, '$1')
    .replace(/<\/?span[^>]*>/g, '')
    .replace(/<figure class="code"[^>]*>(?:<figcaption>[^<]*<\/figcaption>)?(.*?)<\/figure>/gs, '$1')
    .replaceAll('class="hljs language-', 'class="language-')
    .trim();
}

describe('CommonMark', () => {
  for (const { number, section, markdown, html } of tests) {
    const reason = EXCEPTIONS.get(number);
    it(`example ${number}, ${section}${reason === undefined ? '' : ` is not followed: ${reason}`}`, () => {
      const [ours, theirs] = [render(markdown.replaceAll('→', '\t')), html.replaceAll('→', '\t')].map(
        normalised,
      );
      if (reason === undefined) assert.equal(ours, theirs);
      else assert.notEqual(ours, theirs);
    });
  }
});
