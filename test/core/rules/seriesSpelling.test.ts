import * as assert from 'node:assert/strict';
import { checkPost } from '../../../src/core/rules/engine/check.js';
import { blog, diagnose, postIn, postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

const part = (series: string, section: number): string => postText({ series, series_section: section });
const message = (usual: string): string =>
  `Other posts spell this series “${usual}”. Use that spelling, or this post is a series of its own`;

describe('series-spelling', () => {
  for (const [usual, odd] of [
    ['Docker', 'Dockre'],
    ['Docker', 'docker'],
    ['Raised Beds', 'Raised_Beds'],
    ['Raised_Beds', 'Raised Beds'],
    ['Raised_Beds', 'Raised-Bed'],
  ] as const) {
    it(`reports ${odd} beside ${usual}, and not that the series has a gap`, () => {
      assertProblems(
        'series-spelling',
        { ...at('x', part(usual, 1)), ...at('y', part(`⟦${odd}⟧`, 2)), ...at('z', part(usual, 3)) },
        [message(usual)],
      );
    });
  }

  it('goes by the first post where both are as common', () => {
    assertProblems(
      'series-spelling',
      { ...at('x', part('Raised_Beds', 1)), ...at('y', part('⟦Raised Beds⟧', 2)) },
      [message('Raised_Beds')],
    );
  });

  it('links to a post that writes it as usual', () => {
    const index = blog({
      ...at('x', part('Docker', 1)),
      ...at('y', part('Docker', 2)),
      ...at('z', part('docker', 3)),
    });
    const [problem] = checkPost(postIn(index, 'a/z/z.md'), index);
    assert.deepEqual(
      problem?.related?.map(({ path, range }) => [path, range.start]),
      [['a/x/x.md', { line: 4, character: 7 }]],
    );
  });

  it('leaves a no-break space to the rule about whitespace, be it usual or not', () => {
    const files = { 'hugo.toml': '', 'content/a.md': '---\ntitle: A\nseries: Raised\u00A0Beds\n---\n' };
    const rules = diagnose(files).map(({ rule }) => rule);
    assert.deepEqual(rules, ['field-whitespace']);
  });

  it('reports nothing for different series', () => {
    assertRight({ ...at('x', part('Angular 2', 1)), ...at('y', part('Angular 3', 1)) });
    assertRight({ ...at('x', part('React', 1)), ...at('y', part('Preact', 1)) });
  });
});
