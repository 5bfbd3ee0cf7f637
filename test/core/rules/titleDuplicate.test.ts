import * as assert from 'node:assert/strict';
import { checkPost } from '../../../src/core/rules/engine/check.js';
import { blog, postIn, postText } from '../../support/blog.js';
import { assertProblems, assertRight } from '../../support/problems.js';

const titled = (title: string): string => postText({}, `# ${title}\n`);
const one = (path: string): string =>
  `The post at “${path}” has the same title. Say in the titles what sets the posts apart`;
const more = (path: string, count: number): string =>
  `The post at “${path}” and ${count} more have the same title. Say in the titles what sets the posts apart`;

describe('title-duplicate', () => {
  it('reports both posts', () => {
    assertProblems('title-duplicate', { 'a/x.md': titled('⟦One⟧'), 'b/y.md': titled('⟦*One*⟧') }, [
      one('b/y.md'),
      one('a/x.md'),
    ]);
  });

  it('sets case and whitespace aside', () => {
    assertProblems('title-duplicate', { 'x.md': titled('⟦One Two⟧'), 'y.md': titled('⟦one  two⟧') }, [
      one('y.md'),
      one('x.md'),
    ]);
  });

  it('counts where there are many, and links to ten', () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`p${index}.md`, titled('One')]),
    );
    const index = blog(files);
    const [problem] = checkPost(postIn(index, 'p5.md'), index);
    assert.equal(problem?.related?.length, 10);
    assertProblems(
      'title-duplicate',
      { 'x.md': titled('⟦One⟧'), 'y.md': titled('⟦One⟧'), 'z.md': titled('⟦One⟧') },
      [more('y.md', 1), more('x.md', 1), more('x.md', 1)],
    );
  });

  it('reports nothing for titles of their own, and with posts that have none', () => {
    assertRight({ 'x.md': titled('One'), 'y.md': titled('One, two') });
    assertRight(
      { 'x.md': postText({}, 'Text.\n'), 'y.md': postText({}, 'Text.\n') },
      { rules: { 'title-missing': 'off' } },
    );
  });
});
