import assert from 'node:assert/strict';
import { render } from './render.js';

describe('a task', () => {
  for (const [text, shown] of [
    ['- [ ] *a*', '<em>a</em>'],
    ['- [ ] [a](b)', '<a href="b">a</a>'],
    ['- [ ] `a`', '<code>a</code>'],
  ] as const) {
    it(`may begin with markup: ${text}`, () => {
      assert.equal(
        render(text),
        `<ul>\n<li class="task"><label><input type="checkbox" disabled> ${shown}</label></li>\n</ul>`,
      );
    });
  }

  it('is no link', () => {
    assert.equal(render('- [x] a\n\n[x]: b'), '<ul>\n<li><a href="b">x</a> a</li>\n</ul>');
  });
});
