import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { upNext } from '../../src/page/plugin.js';

interface Environment {
  readonly root?: string;
}

/** VS Code's preview parses once, without saying which document it is, and renders the tokens as often as it likes. */
describe('the plugin in another host', () => {
  const plain = new MarkdownIt({ html: true });
  const md = new MarkdownIt({ html: true });
  upNext(md, (env) => {
    const { root } = env as Environment;
    return root === undefined ? undefined : { imageUrl: (target) => `${root}/${target}` };
  });
  const tokens = md.parse('![](a.png) <img src=b.png>', {});
  const render = (env: Environment): string => md.renderer.render(tokens, md.options, env);

  it('works at render time and leaves the tokens as they were', () => {
    const html = (root: string): string =>
      `<p data-line="0"><img src="${root}/a.png" alt=""> <img src="${root}/b.png"></p>\n`;
    assert.equal(render({ root: 'x' }), html('x'));
    assert.equal(render({ root: 'y' }), html('y'));
    assert.equal(render({}), '<p><img src="a.png" alt=""> <img src=b.png></p>\n');
  });

  it("goes by what was written where the host's own rule has set another address", () => {
    const [image] = md.parse('![](a.png)', {})[1]?.children ?? [];
    assert.ok(image);
    image.attrSet('src', 'https://host/a.png');
    image.attrSet('data-src', 'a.png');
    const html = md.renderer.render([image], md.options, { root: 'x' });
    assert.match(html, /src="x\/a\.png"/);
  });

  it('keeps ids and lines that the host has set', () => {
    const heading = md.parse('# A', {});
    heading[0]?.attrSet('id', 'own');
    heading[0]?.attrSet('data-line', '7');
    const html = md.renderer.render(heading, md.options, { root: 'x' });
    assert.equal(html, '<h1 id="own" data-line="7">A</h1>\n');
  });

  it('changes nothing where there is no post', () => {
    for (const text of MARKDOWN) assert.equal(md.render(text, {}), plain.render(text, {}), text);
  });

  it('gives links their addresses, and what the host has kept of them', () => {
    const host = new MarkdownIt({ html: true });
    upNext(host, () => ({
      imageUrl: () => undefined,
      linkUrl: (target) => (target === 'a' ? 'b&c' : undefined),
    }));
    assert.equal(
      host.render('[x](a) [y](d) <a href=a>z</a>'),
      '<p data-line="0"><a href="b&amp;c">x</a> <a href="d">y</a> <a href="b&amp;c">z</a></p>\n',
    );
    const [open] = host.parse('[x](c)', {})[1]?.children ?? [];
    open?.attrSet('data-href', 'a');
    assert.equal(
      host.renderer.render(open ? [open] : [], host.options, {}),
      '<a href="b&amp;c" data-href="b&amp;c">',
    );
  });

  it('puts something around the whole and not around its pieces', () => {
    const host = new MarkdownIt();
    host.renderer.rules.hr = (_tokens, _index, options, env: unknown, self) =>
      self.render(host.parse('in', {}), options, env);
    upNext(host, () => ({ imageUrl: () => undefined, above: '<', below: '>' }));
    assert.equal(host.render('---'), '<<p data-line="0">in</p>\n>');
  });
});

const MARKDOWN = [
  '# A {#a}\n\n![](a.png) <img src=b.png> [l](/c) <a href="d">e</a>\n\n<div>\n\n- f\n\n```g\nh\n```',
  '| a |\n| - |\n| b |\n\n> c\n\n    d\n\n---',
];
