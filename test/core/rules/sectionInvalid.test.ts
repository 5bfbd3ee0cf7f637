import * as assert from 'node:assert/strict';
import { meantSection } from '../../../src/core/rules/sectionInvalid.js';
import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

describe('section-invalid', () => {
  for (const [value, message] of [
    ['0', '“0” is not a valid section. Use a whole number: 1, 2, 3 …'],
    ['-1', '“-1” is not a valid section. Use a whole number: 1, 2, 3 …'],
    ['1.5', '“1.5” is not a valid section. Use a whole number: 1, 2, 3 …'],
    ['01', '“01” is not a valid section. Write 1'],
    ['two', '“two” is not a valid section. Write 2'],
  ] as const) {
    it(`reports ${value}`, () => {
      assertProblems('section-invalid', at('x', postText({ series: 'S', series_section: `⟦${value}⟧` })), [
        message,
      ]);
    });
  }

  it('reports neither a gap nor a duplicate beside it', () => {
    assertProblems(
      'section-invalid',
      {
        ...at('x', postText({ series: 'S', series_section: 1 })),
        ...at('y', postText({ series: 'S', series_section: '⟦02⟧' })),
        ...at('z', postText({ series: 'S', series_section: 3 })),
      },
      ['“02” is not a valid section. Write 2'],
    );
  });

  it('reports nothing for positive integers', () => {
    assertRight(at('x', postText({ series: 'S', series_section: 1 })));
  });
});

describe('the section that was meant', () => {
  for (const [value, meant] of [
    ['01', 1],
    ['#3', 3],
    ['2.', 2],
    ['4.0', 4],
    ['(5)', 5],
    ['part 6', 6],
    ['2nd', 2],
    ['Twelve', 12],
    ['0', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['1/3', undefined],
    ['', undefined],
    ['many', undefined],
  ] as const) {
    it(`by “${value}” is ${meant ?? 'not clear'}`, () => {
      assert.equal(meantSection(value), meant);
    });
  }
});
