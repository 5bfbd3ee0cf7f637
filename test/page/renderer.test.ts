import assert from 'node:assert/strict';
import { render } from './render.js';

describe('the body', () => {
  const POST = '<!--\ndate=2022-06-27\n-->\n\n# Title\n\nText';

  it('leaves out front matter and title, and keeps line numbers', () => {
    assert.equal(render(POST, { bodyLine: 3, titleLine: 4, lines: true }), '<p data-line="6">Text</p>');
  });

  it('leaves out a title of two lines', () => {
    assert.equal(render('Two\nlines\n===\n\nText', { titleLine: 0 }), '<p>Text</p>');
  });

  it('keeps line numbers whatever the line ends', () => {
    const html = render(POST.replaceAll('\n', '\r\n'), { bodyLine: 3, titleLine: 4, lines: true });
    assert.equal(html, '<p data-line="6">Text</p>');
  });

  it('is not swallowed by a comment without an end', () => {
    assert.equal(render('<!--\ndate=2022-06-27\n\nText', { bodyLine: 2 }), '<p>Text</p>');
  });

  it('shows other level-1 headings', () => {
    assert.equal(render('# A\n\n# B', { titleLine: 0 }), '<h1 id="b">B</h1>');
  });

  it('marks blocks with their lines', () => {
    assert.equal(
      render('- a\n\n> b\n\n<div class="c">\n</div>\n\n```\nd\n```', { lines: true }).replace(/\n/g, ''),
      '<ul><li data-line="0">a</li></ul>' +
        '<blockquote data-line="2"><p data-line="2">b</p></blockquote>' +
        '<div data-line="4" class="c"></div>' +
        '<figure class="code" data-line="7"><pre><code>d</code></pre></figure>',
    );
  });
});

describe('code', () => {
  it('is coloured, however its language is written', () => {
    for (const [info, language] of [
      ['TS', 'ts'],
      ['ts', 'ts'],
      ['JavaScript', 'javascript'],
      ['js{1,3} title="x"', 'js'],
      ['C++', 'c++'],
      ['c', 'c'],
    ] as const) {
      const html = render(`\`\`\`${info}\nreturn 1;\n\`\`\``);
      assert.ok(html.includes(`<pre><code class="hljs language-${language}">`), html);
      assert.ok(html.includes('<span class="hljs-keyword">return</span>'), html);
    }
    assert.match(render('```less\na { width: 1px }\n```'), /<span class="hljs-number">1px<\/span>/);
    assert.match(render('```HTML\n<b>x</b>\n```'), /language-html">.*<span class="hljs-name">b<\/span>/);
  });

  it('says its language as readers call it', () => {
    for (const [info, name] of [
      ['ts', 'TypeScript'],
      ['tsx', 'TSX'],
      ['js', 'JavaScript'],
      ['JavaScript', 'JavaScript'],
      ['mjs', 'JavaScript'],
      ['jsx', 'JSX'],
      ['py', 'Python'],
      ['yml', 'YAML'],
      ['jsonc', 'JSON with comments'],
      ['bash', 'Bash'],
      ['zsh', 'Zsh'],
      ['shell', 'Shell'],
      ['console', 'Shell session'],
      ['svg', 'SVG'],
      ['HTML', 'HTML'],
      ['xml', 'XML'],
      ['xsl', 'XSL'],
      ['c', 'C'],
      ['c++', 'C++'],
      ['css', 'CSS'],
      ['toml', 'TOML'],
      ['sh', 'Shell'],
      ['php', 'PHP'],
      ['mermaid', 'Mermaid'],
      ['Brainfuck', 'Brainfuck'],
      ['text', undefined],
      ['', undefined],
    ] as const) {
      const [, shown] = /<figcaption>(.*?)<\/figcaption>/.exec(render(`\`\`\`${info}\nx\n\`\`\``)) ?? [];
      assert.equal(shown, name, info);
    }
  });

  it('of an unknown language is escaped', () => {
    assert.equal(
      render('```mermaid\na --> "b" <c>\n```'),
      '<figure class="code"><figcaption>Mermaid</figcaption>' +
        '<pre><code class="language-mermaid">a --&gt; &quot;b&quot; &lt;c&gt;\n</code></pre></figure>',
    );
    assert.equal(
      render('```"><script>\n<\n```'),
      '<figure class="code"><pre><code>&lt;\n</code></pre></figure>',
    );
  });
});

describe('links', () => {
  it('keep what is written', () => {
    for (const href of ['/blog/guides/a', '../b/c.md#d', '#e', 'f g.md', './h.md?i=j', 'guide:k', '//l/m']) {
      assert.equal(render(`[x](<${href}>)`), `<p><a href="${href.replace(' ', '%20')}">x</a></p>`);
    }
  });

  it('that would run something are none', () => {
    for (const href of [
      'javascript:a',
      'JAVASCRIPT:a',
      '&#106;avascript:a',
      'vbscript:a',
      'data:text/html,a',
    ]) {
      assert.ok(!render(`[x](${href})`).includes('<a'), href);
    }
  });

  it('are found in text where they say what they are', () => {
    assert.equal(render('https://a.b/c'), '<p><a href="https://a.b/c">https://a.b/c</a></p>');
    assert.equal(render('a.md b.org //c.d e@f.org'), '<p>a.md b.org //c.d e@f.org</p>');
  });
});

describe('lists and tables', () => {
  it('show tasks', () => {
    assert.equal(
      render('- [x] a *b*\n- [ ] c\n- [y] d').replace(/\n/g, ''),
      '<ul><li class="task"><label><input type="checkbox" disabled checked> a <em>b</em></label></li>' +
        '<li class="task"><label><input type="checkbox" disabled> c</label></li>' +
        '<li>[y] d</li></ul>',
    );
  });

  it('align columns without a style', () => {
    const html = render('| a |\n| -: |\n| 1 |').replace(/\n/g, '');
    assert.equal(
      html,
      '<div class="table"><table><thead><tr><th align="right">a</th></tr></thead>' +
        '<tbody><tr><td align="right">1</td></tr></tbody></table></div>',
    );
  });
});
