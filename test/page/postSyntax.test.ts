import * as assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { addPostSyntax } from '../../src/page/plugins/postSyntax.js';
import { WORDS } from './words.js';

const TEXT = 'One[^1]\n\n- [x] done\n\n> [!TIP]\n> a\n\n[^1]: A note.\n';
const addFootnotes = (md: MarkdownIt): void => {
  md.use(footnote as unknown as (md: MarkdownIt) => void);
};
const addOurs = (md: MarkdownIt): void => {
  addPostSyntax(
    md,
    (text) => text === TEXT,
    () => WORDS.article,
  );
};

function rendered(text: string, ...plugins: readonly ((md: MarkdownIt) => void)[]): string {
  const md = new MarkdownIt();
  for (const plugin of plugins) plugin(md);
  return md.render(text);
}

describe('what a preview of all files reads in posts alone', () => {
  it('is footnotes, task lists and alerts', () => {
    const html = rendered(TEXT, addOurs);
    assert.match(html, /<sup class="footnote-ref"><a href="#fn1" id="fnref1">\[1\]<\/a><\/sup>/);
    assert.match(html, /<li class="task"><label><input type="checkbox" disabled checked> done<\/label>/);
    assert.match(html, /<div class="alert tip">\s*<p class="alert-title">Tip<\/p>/);
    assert.match(html, /<section class="footnotes" aria-label="Footnotes">/);
  });

  it('is nothing in another file, before and after a post', () => {
    const md = new MarkdownIt();
    addOurs(md);
    const other = `${TEXT}\nMore`;
    const plain = new MarkdownIt().render(other);
    assert.equal(md.render(other), plain);
    md.render(TEXT);
    assert.equal(md.render(other), plain);
  });

  for (const [order, plugins] of [
    ['before', [addFootnotes, addOurs]],
    ['after', [addOurs, addFootnotes]],
  ] as const)
    it(`has each footnote once where another extension has added them ${order}`, () => {
      const html = rendered(TEXT, ...plugins);
      assert.equal(html.match(/class="footnotes"/g)?.length, 1);
      assert.equal(html.match(/A note\./g)?.length, 1);
      assert.equal(html.match(/class="footnote-ref"/g)?.length, 1);
    });
});
