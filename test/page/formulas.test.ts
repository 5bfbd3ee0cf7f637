import * as assert from 'node:assert/strict';
import { decodeEntities } from '../../src/core/markdown/html/entities.js';
import { ownClasses } from '../../src/page/classes.js';
import { drawFormula } from '../../src/page/formulas/drawFormula.js';
import { render } from './render.js';

/** What an author sees, with each drawing where the page puts it. */
const drawn = (text: string): string =>
  render(text, { drawFormula, formulaMistake: (message) => `No: ${message ?? '?'}` }).replaceAll(
    / data-formula="([^"]*)">[^<]*/g,
    (_, drawing: string) => `>${decodeEntities(drawing)}`,
  );

describe('formulas that are drawn', () => {
  it('are MathML, in a line and on lines of their own', () => {
    assert.equal(
      drawn('So $a_1$.'),
      '<p>So <span class="formula"><math><msub><mi>a</mi><mn>1</mn></msub></math></span>.</p>',
    );
    assert.match(
      drawn('So $$a$$.'),
      /^<p>So <span class="formula"><math><mi>a<\/mi><\/math><\/span>\.<\/p>$/,
    );
    assert.match(
      drawn('$$\n\\frac{a}{b}\n$$'),
      /^<div class="formula"><math display="block"[^>]*>.*<mfrac><mi>a<\/mi><mi>b<\/mi><\/mfrac>.*<\/math><\/div>$/,
    );
  });

  it('leave what is written in the page, for whoever cannot show the drawing', () => {
    assert.equal(
      render('$a < b$', { drawFormula }),
      '<p><span class="formula" data-formula="&lt;math&gt;&lt;mrow&gt;&lt;mi&gt;a&lt;/mi&gt;&lt;mo&gt;&amp;lt;&lt;/mo&gt;&lt;mi&gt;b&lt;/mi&gt;&lt;/mrow&gt;&lt;/math&gt;">$a &lt; b$</span></p>',
    );
  });

  it('are those that the reader takes for formulas, and no prices', () => {
    assert.equal(drawn('$5 and $6, `$a$`, \\$a\\$'), '<p>$5 and $6, <code>$a$</code>, $a$</p>');
    assert.equal(drawn('$\\$$'), '<p><span class="formula"><math><mi>$</mi></math></span></p>');
  });

  it('are shown as they are written where they have a mistake, which an author is told', () => {
    assert.equal(
      drawn('$\\frac{a$'),
      '<p><span class="math">$\\frac{a$<span class="broken-note"> No: Unexpected end of input in a macro argument, expected &#39;}&#39;</span></span></p>',
    );
    assert.equal(render('$\\frac{a$', { drawFormula }), '<p><span class="math">$\\frac{a$</span></p>');
    assert.match(drawn('$$\na^\n$$'), /^<div class="math">\$\$\na\^\n\$\$<span class="broken-note"> No: \?</);
  });

  it('have colours without a style, which no page allows', () => {
    assert.match(drawn('$\\color{red} x$'), /<mi mathcolor="#ff0000">x<\/mi>/);
    const page = drawn(
      '$$\n\\begin{aligned}a&=b\\\\ \\boxed{c}&=\\tag{1}\\end{aligned}\n$$\n\n$\\huge \\colorbox{red}{x}$',
    );
    assert.doesNotMatch(page, / style=/);
  });

  it('load nothing, and lead nowhere', () => {
    for (const tex of [
      '\\href{https://example.org}{x}',
      '\\url{https://example.org}',
      '\\includegraphics{a.png}',
    ])
      assert.doesNotMatch(drawn(`$${tex}$`), /<a |<img|href="/, tex);
  });

  it('cover no page', () => {
    assert.match(drawn('$\\rule{900em}{900em}$'), /width="20em" height="20em"/);
  });

  it('draw nothing that is very long or very deep', () => {
    assert.equal(drawFormula('a_b '.repeat(2000), false).kind, 'mistake');
    assert.equal(drawFormula('{'.repeat(2400) + '}'.repeat(2400), true).kind, 'mistake');
  });

  it('have the classes that their styles need', () => {
    const page = drawn(
      '$$\n\\begin{aligned}\\cancel{a}&=\\xcancel{b}\\\\\\bcancel{a}&=\\sout{\\boxed{b}}\\end{aligned}\n$$',
    );
    for (const name of [
      'tml-left',
      'tml-fbox',
      'tml-right',
      'tml-cancel',
      'tml-xcancel',
      'upstrike',
      'downstrike',
      'sout',
    ]) {
      assert.ok(page.includes(name), name);
      assert.deepEqual(ownClasses('article', name), [name]);
    }
  });
});
