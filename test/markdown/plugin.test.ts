import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { upNext } from '../../src/markdown/plugin.js';

interface Environment {
  readonly root?: string;
}

/** VS Code's preview parses once, without saying which document it is, and renders the tokens as often as it likes. */
describe('the plugin in another host', () => {
  const md = new MarkdownIt({ html: true });
  upNext(md, (env) => {
    const { root } = env as Environment;
    return root === undefined ? undefined : { imageUrl: (target) => `${root}/${target}` };
  });
  const tokens = md.parse('![](a.png) <img src=b.png>', {});
  const render = (env: Environment): string => md.renderer.render(tokens, md.options, env);

  it('works at render time and leaves the tokens as they were', () => {
    const html = (a: string, b: string): string =>
      `<p data-line="0"><img src="${a}" alt=""> <img src=${b}></p>\n`;
    assert.equal(render({ root: 'x' }), html('x/a.png', '"x/b.png"'));
    assert.equal(render({ root: 'y' }), html('y/a.png', '"y/b.png"'));
    assert.equal(render({}), html('a.png', 'b.png'));
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
    assert.equal(md.renderer.render(heading, md.options, {}), '<h1 id="own" data-line="7">A</h1>\n');
  });
});
