import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

describe('date-invalid', () => {
  for (const [value, message] of [
    ['2023-02-29', '2023-02-29 does not exist: that month has 28 days. Write a day that exists'],
    ['2022-06-31', '2022-06-31 does not exist: that month has 30 days. Write a day that exists'],
    ['2022-13-01', '2022-13-01 does not exist: months go from 01 to 12. Write the date as YYYY-MM-DD'],
    ['2022/06/27', '“2022/06/27” is not written as YYYY-MM-DD. Write 2022-06-27'],
    ['05/06/2022', '“05/06/2022” is not a date. Write it as YYYY-MM-DD, as in 2022-06-27'],
    ['soon', '“soon” is not a date. Write it as YYYY-MM-DD, as in 2022-06-27'],
  ] as const) {
    it(`reports ${value}`, () => {
      const text = postText({ date: `⟦${value}⟧` });
      assertProblems('date-invalid', at('x', text), [message]);
    });
  }

  it('reports nothing for days of the calendar', () => {
    assertRight(at('x', postText({ date: '2024-02-29' })));
  });
});
