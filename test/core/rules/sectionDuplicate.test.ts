import * as assert from 'node:assert/strict';
import { checkPost } from '../../../src/core/rules/engine/check.js';
import { blog, postIn, postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

const part = (title: string, section: number | string, series = 'S'): string =>
  postText({ series, series_section: section }, `# ${title}\n`);

describe('section-duplicate', () => {
  it('reports both posts', () => {
    assertProblems(
      'section-duplicate',
      { ...at('x', part('One', '⟦1⟧')), ...at('y', part('Two', '⟦1⟧')), ...at('z', part('Three', 2)) },
      [
        'Part 1 of “S” is also “Two”. Give each post a number of its own',
        'Part 1 of “S” is also “One”. Give each post a number of its own',
      ],
    );
  });

  it('counts further posts', () => {
    assertProblems(
      'section-duplicate',
      { ...at('x', part('One', '⟦1⟧')), ...at('y', part('Two', '⟦1⟧')), ...at('z', part('Three', '⟦1⟧')) },
      [
        'Part 1 of “S” is also “Two” and 1 more. Give each post a number of its own',
        'Part 1 of “S” is also “One” and 1 more. Give each post a number of its own',
        'Part 1 of “S” is also “One” and 1 more. Give each post a number of its own',
      ],
    );
  });

  it('reports no gap that renumbering one of the posts would fill', () => {
    assertProblems(
      'section-duplicate',
      { ...at('x', part('One', '⟦1⟧')), ...at('y', part('Two', '⟦1⟧')), ...at('z', part('Three', 3)) },
      [
        'Part 1 of “S” is also “Two”. Give each post a number of its own',
        'Part 1 of “S” is also “One”. Give each post a number of its own',
      ],
    );
  });

  it('links to the other place', () => {
    const index = blog({ ...at('x', part('One', 1)), ...at('y', part('Two', 1)) });
    const [problem] = checkPost(postIn(index, 'a/x/x.md'), index);
    assert.deepEqual(
      problem?.related?.map(({ path, range }) => [path, range.start]),
      [['a/y/y.md', { line: 5, character: 15 }]],
    );
  });

  it('reports nothing for one number in two series', () => {
    assertRight({ ...at('x', part('One', 1)), ...at('y', part('Two', 1, 'T')) });
  });
});
