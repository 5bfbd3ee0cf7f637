import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

const part = (section: number | string, series = 'Docker'): string =>
  postText({ series, series_section: section });

describe('section-gap', () => {
  for (const [section, missing] of [
    [3, 'Part 2 of “Docker” is missing before this one. Write it'],
    [5, 'Parts 2–4 of “Docker” are missing before this one. Write them'],
  ] as const) {
    it(`reports the part ${section} after 1`, () => {
      assertProblems('section-gap', { ...at('x', part(1)), ...at('y', part(`⟦${section}⟧`)) }, [
        `${missing}, or renumber the series`,
      ]);
    });
  }

  it('reports a series that does not start at 1', () => {
    assertProblems('section-gap', { ...at('x', part('⟦2⟧')), ...at('y', part(3)) }, [
      '“Docker” starts with part 2: part 1 is missing. Write it, or renumber the series',
    ]);
  });

  it('reports a series that starts further on', () => {
    assertProblems('section-gap', at('x', part('⟦3⟧')), [
      '“Docker” starts with part 3: parts 1–2 are missing. Write them, or renumber the series',
    ]);
  });

  it('reports nothing for a whole series', () => {
    assertRight({ ...at('x', part(1)), ...at('y', part(2)) });
  });
});
