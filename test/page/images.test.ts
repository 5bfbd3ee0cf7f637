import assert from 'node:assert/strict';
import { render } from './render.js';

/** Finds every image but `missing.png`, under an address that has to be escaped. */
function rendered(text: string): string {
  return render(text, {
    imageUrl: (target) => (target === 'missing.png' ? undefined : `https://h/${target}?a&b`),
  });
}

function asked(text: string): string[] {
  const targets: string[] = [];
  render(text, { imageUrl: (target) => (targets.push(target), undefined) });
  return targets;
}

describe('images', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Markdown', '![x](a.png "t")', '<p><img src="https://h/a.png?a&amp;b" alt="x" title="t"></p>'],
    ['by reference', '![x]\n\n[x]: a.png', '<p><img src="https://h/a.png?a&amp;b" alt="x"></p>'],
    ['unknown', '![*x*](missing.png)', '<p><img src="missing.png" alt="x"></p>'],
    ['double quotes', '<img src="a.png">', '<img src="https://h/a.png?a&amp;b">'],
    ['single quotes', "<img class='full' src='a.png'>", "<img class='full' src='https://h/a.png?a&amp;b'>"],
    ['no quotes', '<img src=a.png alt=x>', '<img src="https://h/a.png?a&amp;b" alt=x>'],
    ['upper case', '<IMG SRC="a.png"/>', '<IMG SRC="https://h/a.png?a&amp;b"/>'],
    ['inline', 'Look: <img src="a.png"> there', '<p>Look: <img src="https://h/a.png?a&amp;b"> there</p>'],
    ['unknown in HTML', '<img src="missing.png">', '<img src="missing.png">'],
    [
      'several lines',
      '<div>\n<img\n  src="a.png"\n  alt="src=b.png">\n</div>',
      '<div>\n<img\n  src="https://h/a.png?a&amp;b"\n  alt="src=b.png">\n</div>',
    ],
    [
      'srcset',
      '<img src="a.png" srcset="b.png 1x, missing.png 2x,c.png 3x">',
      '<img src="https://h/a.png?a&amp;b" srcset="https://h/b.png?a&amp;b 1x, missing.png 2x,https://h/c.png?a&amp;b 3x">',
    ],
    [
      'media',
      '<video src="a.mp4" poster="a.png"><source src="b.mp4"><track src="c.vtt"></video>',
      '<p><video src="https://h/a.mp4?a&amp;b" poster="https://h/a.png?a&amp;b"><source src="https://h/b.mp4?a&amp;b"><track src="https://h/c.vtt?a&amp;b"></video></p>',
    ],
    ['other elements', '<iframe src="a.png"></iframe>', '<iframe src="a.png"></iframe>'],
    ['code', '`<img src="a.png">`', '<p><code>&lt;img src=&quot;a.png&quot;&gt;</code></p>'],
    ['a comment', '<!-- <img src="a.png"> -->', '<!-- <img src="a.png"> -->'],
    ['links', '[x](a.png) <a href="a.png">y</a>', '<p><a href="a.png">x</a> <a href="a.png">y</a></p>'],
  ];
  for (const [name, text, html] of cases) {
    it(name, () => {
      assert.equal(rendered(text), html);
    });
  }

  it('are asked for by their decoded target', () => {
    assert.deepEqual(asked('<img src="a&amp;b.png"><img src=\'it&#39;s.png\'><img src="  c.png ">'), [
      'a&b.png',
      "it's.png",
      'c.png',
    ]);
    assert.deepEqual(asked('<img srcset="a&amp;b.png 1x">'), ['a&b.png']);
    assert.deepEqual(asked('<img src="">'), []);
  });

  it('cannot break out of their attribute', () => {
    const imageUrl = (): string => `x"'><script>`;
    const attribute = 'x&quot;&#39;&gt;&lt;script&gt;';
    assert.equal(render('<img src=a>', { imageUrl }), `<img src="${attribute}">`);
    assert.equal(render("<img src='a'>", { imageUrl }), `<img src='${attribute}'>`);
  });

  it('stay apart in a srcset', () => {
    const imageUrl = (target: string): string => `${target} 9x,`;
    assert.equal(render('<img srcset="a 1x">', { imageUrl }), '<img srcset="a%209x%2C 1x">');
  });
});
