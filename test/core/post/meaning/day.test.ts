import * as assert from 'node:assert/strict';
import { readDay } from '../../../../src/core/post/meaning/day.js';
import { readNumber } from '../../../../src/core/post/meaning/number.js';

describe('a day', () => {
  for (const [written, day] of [
    ['2024-05-31', '2024-05-31'],
    ['2024-05-31T10:00:00+02:00', '2024-05-31'],
    ['2024-05-31T23:59:59Z', '2024-05-31'],
    ['2024-05-31T00:30:00+0200', '2024-05-31'],
    ['2024-05-31 10:00 +0200', '2024-05-31'],
    ['2024-05-31 10:00:00.123 -07:00', '2024-05-31'],
    ['2012-03-30 23:00:00 UTC-03:00', '2012-03-30'],
    ['2013-7-3 20:46:25', '2013-07-03'],
    ['2024/05/31', '2024-05-31'],
    ['Jul 08 2022', '2022-07-08'],
    ['July 8th, 2022', '2022-07-08'],
    ['May 31, 2024', '2024-05-31'],
    ['31 May 2024', '2024-05-31'],
    ['Fri, 31 May 2024 10:00:00 GMT', '2024-05-31'],
    ['Fri May 31 10:00:00 2024', '2024-05-31'],
    ['05/31/2024', '2024-05-31'],
  ] as const) {
    it(`is read from ${written}`, () => assert.equal(readDay(written), day));
  }

  for (const written of [
    '',
    '2024-02-30',
    'YYYY-MM-DD',
    '2024-13-01',
    'Last Modified',
    'true',
    '20',
    '2024-05-31 later',
    '31/05/2024',
    'Foo 08 2022',
    '2024-05',
    'May 2024',
  ])
    it(`is not read from ${written || 'nothing'}`, () => assert.equal(readDay(written), undefined));
});

describe('a number', () => {
  for (const [written, number] of [
    ['06', 6],
    ['0', 0],
    ['0.3', 0.3],
    ['10', 10],
    ['600', 600],
    ['-1', -1],
    ['1_000', 1000],
  ] as const)
    it(`is read from ${written}`, () => assert.equal(readNumber(written), number));

  for (const written of ['', 'two', '1a', '1.', '.5', '0x10', '1e3', '١'])
    it(`is not read from ${written || 'nothing'}`, () => assert.equal(readNumber(written), undefined));
});
