import * as assert from 'node:assert/strict';
import { checkPost } from '../../../src/core/rules/engine/check.js';
import { blog, postIn, postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

const about = (topic: string): string => postText({ topic });
const message = (usual: string): string =>
  `Other posts spell this topic “${usual}”. Use that spelling, or readers see two topics`;

describe('topic-spelling', () => {
  for (const [usual, odd] of [
    ['Docker', 'docker'],
    ['Docker', 'Dockre'],
    ['Kubernetes', 'Kubernets'],
    ['Machine Learning', 'Machine_Learning'],
    ['CI', 'ci'],
  ] as const) {
    it(`reports ${odd} beside ${usual}`, () => {
      assertProblems(
        'topic-spelling',
        { ...at('x', about(usual)), ...at('y', about(`⟦${odd}⟧`)), ...at('z', about(usual)) },
        [message(usual)],
      );
    });
  }

  it('reports another case in as many posts as there are', () => {
    assertProblems(
      'topic-spelling',
      {
        ...at('v', about('Docker')),
        ...at('w', about('Docker')),
        ...at('x', about('Docker')),
        ...at('y', about('⟦docker⟧')),
        ...at('z', about('⟦docker⟧')),
      },
      [message('Docker'), message('Docker')],
    );
  });

  it('links to a post that writes it as usual', () => {
    const index = blog({
      ...at('x', about('Docker')),
      ...at('y', about('Docker')),
      ...at('z', about('docker')),
    });
    const [problem] = checkPost(postIn(index, 'a/z/z.md'), index);
    assert.deepEqual(
      problem?.related?.map(({ path, range }) => [path, range.start]),
      [['a/x/x.md', { line: 2, character: 6 }]],
    );
  });

  it('leaves a no-break space to the rule about whitespace', () => {
    assertProblems(
      'field-whitespace',
      {
        ...at('x', about('Visual Studio')),
        ...at('y', about('Visual⟦\u00A0⟧Studio')),
        ...at('z', about('Visual Studio')),
      },
      ['Unexpected whitespace: sites read it as part of the value. Write topic=Visual Studio'],
    );
  });

  it('reports nothing for different topics', () => {
    assertRight({
      ...at('s', about('Angular 2')),
      ...at('t', about('Angular 2')),
      ...at('u', about('Angular 3')),
      ...at('v', about('Preact')),
      ...at('w', about('React')),
      ...at('x', about('React')),
      ...at('y', about('C')),
      ...at('z', about('C#')),
    });
  });

  it('reports nothing for two topics one letter apart that have two posts each, or one each', () => {
    assertRight({
      ...at('w', about('Testing')),
      ...at('x', about('Testing')),
      ...at('y', about('Tasting')),
      ...at('z', about('Tasting')),
    });
    assertRight({ ...at('x', about('Testing')), ...at('y', about('Tasting')) });
  });
});
