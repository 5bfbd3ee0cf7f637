import assert from 'node:assert/strict';
import { parseBody } from '../../src/core/markdown/parseBody.js';
import { createSource } from '../../src/core/text/source.js';
import { render } from './render.js';

function ids(text: string): string[] {
  return [...render(text).matchAll(/<h\d id="([^"]*)"/g)].map(([, id = '']) => id);
}

const TRICKY = [
  '# Title',
  '## Same',
  '## Same',
  '### Same ###',
  'Set\next of two lines\n---',
  '## *Em* and `code *kept*` and **bold**',
  '## A [link](x.md) and a [reference][r]\n\n[r]: y.md',
  '## ![alt](a.png) picture',
  '## C# & C++',
  '## snake_case and 2 * 3 * 4',
  '## Ünïcödé – dash',
  '## &amp; entity &lt;b&gt;',
  '## With <b>tags</b> inside',
  '## Escaped \\*stars\\*',
  '## 🚀 Launch',
  '## Own {#my-own}',
  '> ## In a quote',
  '- ## In a list',
  '##\ttab',
  '## [not defined]',
  '## trailing `',
  'Underlined [link](x.md) \t\n---',
];

describe('heading ids', () => {
  for (const text of TRICKY) {
    it(`are the index's anchors: ${JSON.stringify(text)}`, () => {
      const { anchors } = parseBody(createSource(text), 0);
      const found = ids(text);
      assert.equal(found.length, 1 + Number(text.includes('\n## ')));
      for (const id of found)
        assert.ok(anchors.has(id), `${id} is none of ${[...anchors.keys()].join(', ')}`);
    });
  }

  it('are numbered like the anchors', () => {
    const text = TRICKY.join('\n\n');
    const { anchors, headings } = parseBody(createSource(text), 0);
    const found = ids(text);
    assert.equal(found.length, headings.length);
    assert.equal(new Set(found).size, found.length);
    for (const id of found) assert.ok(anchors.has(id), id);
    assert.deepEqual(found.slice(0, 5), ['title', 'same', 'same-1', 'same-2', 'setext-of-two-lines']);
  });

  it('count the title, though it is not shown', () => {
    assert.equal(render('# Same\n\n## Same', { titleLine: 0 }), '<h2 id="same-1">Same</h2>');
  });

  it("include the author's own", () => {
    assert.equal(render('## Own {#my-own}'), '<h2 id="own-my-own"><a id="my-own"></a>Own</h2>');
    assert.equal(render('## *Own* {#my_own}'), '<h2 id="own-my_own"><a id="my_own"></a><em>Own</em></h2>');
  });

  it('are beside those of headings in HTML', () => {
    assert.equal(
      render('## A\n\n<h2 id="b" title="c">A &amp;\n <b>d</b></h2>\n\n## A'),
      '<h2 id="a">A</h2>\n<h2 id="b" title="c"><a id="a--d"></a>A &amp;\n <b>d</b></h2>\n<h2 id="a-1">A</h2>',
    );
    assert.equal(
      render('<h2>A</h2>\n<h3>A</h3>\n\n# A'),
      '<h2><a id="a"></a>A</h2>\n<h3><a id="a-1"></a>A</h3>\n<h1 id="a-2">A</h1>',
    );
  });

  it('in footnotes are numbered where the page shows the notes', () => {
    const text = [
      'a[^2] b[^1]',
      '[^1]: # Same',
      '[^2]: # Same\n\n    <h2>Same</h2>',
      '[^unused]: # Same',
      '# Same',
    ].join('\n\n');
    assert.deepEqual(ids(text), ['same', 'same-1', 'same-3']);
    const { anchors, headings } = parseBody(createSource(text), 0);
    assert.deepEqual(
      headings.map(({ anchor }) => anchor),
      ['same-3', 'same-1', '', 'same'],
    );
    assert.deepEqual([...anchors.keys()], ['same', 'same-1', 'same-2', 'same-3']);
  });

  it('have links where these have a name', () => {
    assert.equal(
      render('# Title\n\n## Ü "b"', { titleLine: 0, headingLink: 'Link "it"' }),
      '<h2 id="ü-b">Ü &quot;b&quot;<a class="anchor" href="#%C3%BC-b" aria-label="Link &quot;it&quot;"></a></h2>',
    );
  });

  it('are left out where there is nothing to call the heading by', () => {
    assert.equal(render('##'), '<h2></h2>');
  });
});
