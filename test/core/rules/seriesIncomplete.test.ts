import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

describe('series-incomplete', () => {
  it('reports a series without a section', () => {
    const text = postText({ series: 'Docker' }).replace('series=Docker', '⟦series=Docker⟧');
    assertProblems('series-incomplete', at('x', text), [
      '“series” needs “series_section”: which part of “Docker” is this? Add a line series_section=…',
    ]);
  });

  it('reports a section without a series', () => {
    const text = postText({ series_section: 2 }).replace('series_section=2', '⟦series_section=2⟧');
    assertProblems('series-incomplete', at('x', text), [
      '“series_section” needs “series”: which series is this part 2 of? Add a line series=…',
    ]);
  });

  it('reports no gap in a series of which a post has no section', () => {
    assertProblems(
      'series-incomplete',
      {
        ...at('x', postText({ series: 'Docker' }).replace('series=Docker', '⟦series=Docker⟧')),
        ...at('y', postText({ series: 'Docker', series_section: 2 })),
      },
      ['“series” needs “series_section”: which part of “Docker” is this? Add a line series_section=…'],
    );
  });

  it('reports nothing for both, and with neither', () => {
    assertRight({ ...at('x', postText()), ...at('y', postText({ series: 'S', series_section: 1 })) });
  });
});
