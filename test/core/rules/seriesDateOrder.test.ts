import * as assert from 'node:assert/strict';
import { checkPost } from '../../../src/core/rules/engine/check.js';
import { blog, postIn, postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

const part = (section: number | string, date: string): string =>
  postText({ date, series: 'Docker', series_section: section });
const message = (section: number, date: string, before: number, dateBefore: string): string =>
  `Part ${section} of “Docker” is dated ${date}, before part ${before} on ${dateBefore}. Correct one of the dates, or the order of the parts`;

describe('series-date-order', () => {
  it('reports a part that is older than the one before', () => {
    assertProblems(
      'series-date-order',
      { ...at('x', part(1, '2022-06-27')), ...at('y', part(2, '⟦2022-06-26⟧')) },
      [message(2, '2022-06-26', 1, '2022-06-27')],
    );
  });

  it('reports every disorder once', () => {
    assertProblems(
      'series-date-order',
      {
        ...at('v', part(1, '2022-06-05')),
        ...at('w', part(2, '⟦2022-06-01⟧')),
        ...at('x', part(3, '2022-06-02')),
        ...at('y', part(4, '2022-06-09')),
        ...at('z', part(5, '⟦2022-06-03⟧')),
      },
      [message(2, '2022-06-01', 1, '2022-06-05'), message(5, '2022-06-03', 4, '2022-06-09')],
    );
  });

  it('links to the part before', () => {
    const index = blog({ ...at('x', part(1, '2022-06-27')), ...at('y', part(2, '2022-06-26')) });
    const [problem] = checkPost(postIn(index, 'a/y/y.md'), index);
    assert.deepEqual(
      problem?.related?.map(({ path, range }) => [path, range.start]),
      [['a/x/x.md', { line: 1, character: 5 }]],
    );
  });

  it('reports nothing for parts of one day and with other series', () => {
    assertRight({ ...at('x', part(1, '2022-06-27')), ...at('y', part(2, '2022-06-27')) });
    assertRight({
      ...at('x', part(1, '2022-06-27')),
      ...at('y', postText({ date: '2022-06-01', series: 'Flask', series_section: 1 })),
      ...at('z', part(2, '2022-06-28')),
    });
  });

  it('leaves out parts whose date or number is the mistake', () => {
    assertProblems(
      'date-invalid',
      {
        ...at('x', part(1, '2022-06-02')),
        ...at('y', part(2, '⟦2022-06-31⟧')),
        ...at('z', part(3, '2022-06-03')),
      },
      ['2022-06-31 does not exist: that month has 30 days. Write a day that exists'],
    );
    assertProblems(
      'section-invalid',
      { ...at('x', part(1, '2022-06-02')), ...at('y', part('⟦two⟧', '2022-06-01')) },
      ['“two” is not a valid section. Write 2'],
    );
  });
});
