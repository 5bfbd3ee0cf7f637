import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

const part = (section: number | string, series = 'Docker'): string =>
  postText({ series, series_section: section });

describe('section-gap', () => {
  for (const [section, missing] of [
    [3, '2'],
    [5, '2–4'],
  ] as const) {
    it(`reports the post after ${missing}`, () => {
      assertProblems('section-gap', { ...at('x', part(1)), ...at('y', part(`⟦${section}⟧`)) }, [
        `Part ${missing} of “Docker” is missing before this one. Write it, or renumber the series`,
      ]);
    });
  }

  it('reports a series that does not start at 1', () => {
    assertProblems('section-gap', { ...at('x', part('⟦2⟧')), ...at('y', part(3)) }, [
      '“Docker” starts with part 2: part 1 is missing. Write it, or renumber the series',
    ]);
  });

  it('reports nothing for a whole series', () => {
    assertRight({ ...at('x', part(1)), ...at('y', part(2)) });
  });
});
