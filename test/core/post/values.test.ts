import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { daysIn, isCalendarDay, parseSection, seriesName } from '../../../src/core/post/values.js';

describe('isCalendarDay', () => {
  for (const value of ['2022-06-27', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) {
    it(`says yes to ${value}`, () => {
      assert.ok(isCalendarDay(value));
    });
  }

  for (const value of [
    ...['', '2023-02-29', '1900-02-29', '2022-06-31', '2022-00-01', '2022-13-01', '2022-01-00'],
    ...['2022-6-27', '2022/06/27', '27.06.2022', ' 2022-06-27', '2022-06-27T00:00', '+02022-06-27'],
  ]) {
    it(`says no to “${value}”`, () => {
      assert.ok(!isCalendarDay(value));
    });
  }

  it('agrees with the calendar of Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        assert.equal(daysIn(year, month), new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });
});

describe('parseSection', () => {
  it('reads positive integers', () => {
    assert.deepEqual(['1', '10', '9007199254740991'].map(parseSection), [1, 10, 9007199254740991]);
  });

  for (const value of ['', '0', '01', '-1', '+1', '1.5', '1e3', 'two', '1 ', '９', '9007199254740992']) {
    it(`does not read “${value}”`, () => {
      assert.equal(parseSection(value), undefined);
    });
  }
});

describe('seriesName', () => {
  it('reads _ as a space', () => {
    assert.equal(seriesName('Angular_In_depth'), 'Angular In depth');
  });
});
