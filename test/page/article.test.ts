import assert from 'node:assert/strict';
import type { BrokenLinks } from '../../src/page/plugins/brokenLinks.js';
import { render } from './render.js';
import { WORDS } from './words.js';

/** What the text becomes, without the breaks between blocks. */
function article(text: string, broken?: BrokenLinks): string {
  return render(text, { words: WORDS.article, broken }).replace(/>\n/g, '>');
}

describe('alerts', () => {
  it('are quotes that say their kind', () => {
    assert.equal(
      article('> [!NOTE]\n> One *two*\n>\n> - three\n\n> four'),
      '<div class="alert note"><p class="alert-title">Note</p><p>One <em>two</em></p>' +
        '<ul><li>three</li></ul></div><blockquote><p>four</p></blockquote>',
    );
  });

  for (const kind of ['Tip', 'Important', 'Warning', 'Caution']) {
    it(`know ${kind}, however it is written`, () => {
      assert.equal(
        article(`> [!${kind.toUpperCase()}]  \n> x`),
        `<div class="alert ${kind.toLowerCase()}"><p class="alert-title">${kind}</p><p>x</p></div>`,
      );
    });
  }

  it('may hold quotes and be in lists', () => {
    assert.equal(
      article('- > [!tip]\n  > a\n  > > b\n  >\n  > c'),
      '<ul><li><div class="alert tip"><p class="alert-title">Tip</p><p>a</p>' +
        '<blockquote><p>b</p></blockquote><p>c</p></div></li></ul>',
    );
  });

  it('are none in any other form', () => {
    for (const text of ['[!OTHER]\n> x', '[!NOTE] x', 'x\n> [!NOTE]', '`[!NOTE]`\n> x']) {
      const html = article(`> ${text}`);
      assert.ok(html.startsWith('<blockquote>') && html.endsWith('</blockquote>'), html);
    }
  });
});

describe('footnotes', () => {
  it('are below, with ways there and back', () => {
    assert.equal(
      article('One[^a].\n\n[^a]: Note *x*.\n\nTwo'),
      '<p>One<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup>.</p><p>Two</p>' +
        '<section class="footnotes" aria-label="Footnotes"><ol>' +
        '<li id="fn1" class="footnote-item"><p>Note <em>x</em>. ' +
        '<a aria-label="Back to the text" href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>',
    );
  });

  it('do not tell lines, which would be out of order', () => {
    const html = render('[^a]: Note\n\nOne[^a]', { lines: true });
    assert.deepEqual(
      [...html.matchAll(/data-line="(\d)"/g)].map(([, line]) => line),
      ['2'],
    );
  });

  it('without a note are text', () => {
    assert.equal(article('One[^a]'), '<p>One[^a]</p>');
  });
});

describe('formulas', () => {
  for (const formula of [
    '$a_1 + b_1$',
    '$x*y*z$',
    '$$a_1 * b_1 * c$$',
    '$\\$1 _a_$',
    '$a\n_b_$',
    '$a < b$',
  ]) {
    it(`stay as they are: ${JSON.stringify(formula)}`, () => {
      const shown = formula.replace('<', '&lt;');
      assert.equal(article(`So ${formula}, yes`), `<p>So <span class="math">${shown}</span>, yes</p>`);
    });
  }

  it('may be blocks of their own', () => {
    assert.equal(
      article('Text\n$$\n# a\n- b_1 = _c_\n\\\\\n$$\nMore'),
      '<p>Text</p><div class="math">$$\n# a\n- b_1 = _c_\n\\\\\n$$</div><p>More</p>',
    );
    assert.equal(article('$$ a_1 $$'), '<div class="math">$$ a_1 $$</div>');
    assert.match(render('a\n\n$$\nb\n$$', { lines: true }), /<div class="math" data-line="2">/);
  });

  it('are no prices', () => {
    for (const text of ['$5 and $10', 'US$5, $6', '5$ or 6$', 'a $ b $ c', '$', '$$', '\\$a\\$', '$ a$']) {
      assert.ok(!article(text).includes('class="math"'), text);
    }
    assert.equal(article('$5 *and* $10'), '<p>$5 <em>and</em> $10</p>');
    assert.equal(article('`$a_1$` $5 `x$`'), '<p><code>$a_1$</code> $5 <code>x$</code></p>');
  });

  it('that are not closed hide nothing', () => {
    assert.equal(article('$$\na\n\n# b'), '<p>$$\na</p><h1 id="b">b</h1>');
    assert.equal(article('$$\na\n\n# b\n$$'), '<p>$$\na</p><h1 id="b">b</h1><p>$$</p>');
    assert.equal(article('- $$\n  a\n\nb\n$$'), '<ul><li>$$\na</li></ul><p>b\n$$</p>');
  });
});

describe('what leads nowhere', () => {
  const broken: BrokenLinks = (kind, target) =>
    target.startsWith('no')
      ? {
          text: `No ${kind} "${target}".`,
          meant: kind === 'link' ? { text: 'Did you mean <A>?', href: 'a.md' } : undefined,
        }
      : undefined;
  const note =
    '<span class="broken-note"> No link &quot;no.md&quot;. <a href="a.md">Did you mean &lt;A&gt;?</a></span>';
  const image = '<span class="broken-note"> No image &quot;no.png&quot;.</span>';

  for (const [text, html] of [
    ['[x](no.md)', `<p><a href="no.md" class="broken">x</a>${note}</p>`],
    ['[*x*][r] y\n\n[r]: no.md', `<p><a href="no.md" class="broken"><em>x</em></a>${note} y</p>`],
    ['[x](yes.md)', '<p><a href="yes.md">x</a></p>'],
    ['Say <a href="no.md">x</a> y', `<p>Say <a class="broken" href="no.md">x</a>${note} y</p>`],
    [
      '<p>\n<A class="b" href=no.md>x</A> <a href="yes.md">y</a></p>',
      `<p><a class="broken b" class="b" href=no.md>x</A>${note} <a href="yes.md">y</a></p>`,
    ],
    ['<p><a href="no.md">x</p>', '<p><a class="broken" href="no.md">x</p>'],
    ['<!-- <a href="no.md"> --> </a>', '<!-- <a href="no.md"> --> </a>'],
    ['`<a href="no.md">`', '<p><code>&lt;a href=&quot;no.md&quot;&gt;</code></p>'],
    ['![a "b"](no.png)', `<p><span class="broken-image">a &quot;b&quot;${image}</span></p>`],
    ['<img alt="c" src="no.png">', `<span class="broken-image">c${image}</span>`],
    [
      '[![a](no.png)](no.md)',
      `<p><a href="no.md" class="broken"><span class="broken-image">a${image}</span></a>${note}</p>`,
    ],
  ] as const) {
    it(`is marked: ${text}`, () => {
      assert.equal(article(text, broken), html);
    });
  }
});
