import assert from 'node:assert/strict';
import { rewriteLinks, writeExportedPage } from '../../src/page/exportedPage.js';

describe('the links of an exported page', () => {
  const to =
    (address: string | undefined) =>
    (href: string): string | undefined =>
      href === 'a.md' ? address : href;

  it('get other addresses, and nothing else does', () => {
    const html =
      '<p title="a.md">a.md <a class="x" href="a.md">a.md</a> <img src="a.md"> <code>a.md</code></p>';
    assert.equal(
      rewriteLinks(html, to('https://example.org/?a=1&b="2"')),
      '<p title="a.md">a.md <a class="x" href="https://example.org/?a=1&amp;b=&quot;2&quot;">a.md</a> ' +
        '<img src="a.md"> <code>a.md</code></p>',
    );
  });

  it('are text where they lead nowhere outside', () => {
    assert.equal(
      rewriteLinks('<a href="a.md" class="next">A</a> <a class="next" href="a.md">A</a>', to(undefined)),
      '<a  class="next">A</a> <a class="next" >A</a>',
    );
  });

  it('are asked for by what is written, without entities', () => {
    const asked: string[] = [];
    rewriteLinks('<a href="?a=1&amp;b=2#c">A</a><area href="b">', (href) => {
      asked.push(href);
      return href;
    });
    assert.deepEqual(asked, ['?a=1&b=2#c', 'b']);
  });
});

describe('an exported page', () => {
  it('is a whole page that loads nothing, with the values that its style uses', () => {
    const html = writeExportedPage({
      title: 'A <b> & c',
      language: 'en',
      header: '<h1>A</h1>',
      article: '<p>B</p>',
      navigation: '',
      css: 'p { color: var(--used); }',
      variables: { '--used': '#123', '--unused': '#456', '--vscode-editor-background': '#fff' },
    });
    assert.equal(
      html,
      `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; media-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A &lt;b&gt; &amp; c</title>
<style>
:root { --used: #123; --vscode-editor-background: #fff; }
html { background: var(--vscode-editor-background); }
p { color: var(--used); }
</style>
</head>
<body>
<main>
<header id="header"><h1>A</h1></header>
<article id="article"><p>B</p></article>
</main>
<footer id="navigation"></footer>
</body>
</html>
`,
    );
  });
});
