import * as assert from 'node:assert/strict';
import { headingSlug } from '../../../src/core/markdown/anchors.js';
import { bodyOf } from '../../support/markdown.js';

describe('headingSlug', () => {
  for (const [heading, slug] of [
    ['Hello World', 'hello-world'],
    ['What’s new in 2.0?', 'whats-new-in-20'],
    ['a  b', 'a--b'],
    ['a - b', 'a---b'],
    ['snake_case & more', 'snake_case--more'],
    ['Über Grüße', 'über-grüße'],
    ['日本語 の', '日本語-の'],
    ['👍 yes', '-yes'],
    ['', ''],
  ] as const) {
    it(`makes “${slug}” of “${heading}”`, () => {
      assert.equal(headingSlug(heading), slug);
    });
  }
});

describe('anchors', () => {
  it('count headings of one name', () => {
    const { anchors } = bodyOf('# A\n## A\n## A');
    assert.deepEqual([...anchors], ['a', 'a-1', 'a-2']);
  });

  it('are right to GitHub and to VS Code', () => {
    const { anchors } = bodyOf('# a  -  b');
    assert.ok(anchors.has('a-----b') || anchors.has('a---b'));
    const { anchors: ofEmoji } = bodyOf('# 👍 yes');
    assert.ok(ofEmoji.has('-yes') && ofEmoji.has('yes'));
  });

  it('are the ids of HTML, too', () => {
    const { anchors } = bodyOf('<a name="b"></a> <span id="c">d</span>\n\n<div id=e name=f></div>');
    assert.deepEqual([...anchors].sort(), ['b', 'c', 'e']);
  });

  it('are not made from markup', () => {
    const { anchors } = bodyOf('# `a` *b* [c](d) <i>e</i>');
    assert.ok(anchors.has('a-b-c-e'));
  });
});
