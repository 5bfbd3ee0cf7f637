import * as assert from 'node:assert/strict';
import { isSameName, isSimilar } from '../../../src/core/series/similarNames.js';

const LONG = 'ab '.repeat(7000);

describe('the same name', () => {
  for (const [a, b] of [
    ['Docker', 'docker'],
    ['Raised_Beds', 'Raised Beds'],
    ['Raised  Beds', 'Raised\u00A0Beds'],
    ['Café Racer', 'Cafe Racer'],
    ['Cafe\u0301', 'Café'],
    ['Ναύπλιο', 'Ναυπλιο'],
  ] as const) {
    it(`is written “${a}” and “${b}”`, () => {
      assert.ok(isSameName(a, b));
      assert.ok(isSimilar(a, b));
    });
  }

  for (const [a, b] of [
    ['Docker', 'Dockre'],
    ['C', 'C#'],
    ['C++', 'C'],
    ['Raised-Beds', 'Raised Beds'],
    ['мой', 'мои'],
    ['がく', 'かく'],
    [LONG, LONG.toUpperCase()],
  ] as const) {
    it(`is not written “${a.slice(0, 20)}” and “${b.slice(0, 20)}”`, () => {
      assert.ok(!isSameName(a, b));
    });
  }
});

describe('similar names', () => {
  for (const [a, b] of [
    ['Docker', 'Dockre'],
    ['Docker', 'Doker'],
    ['Docker', 'Dockker'],
    ['Docker', 'Dicker'],
    ['Raised_Beds', 'Raised-Bed'],
    ['Raised Beds', 'RaisedBeds'],
    ['Home Observatory', 'Home Obsrvatory'],
    ['Learning Rust', 'Learnign Rust'],
  ] as const) {
    it(`are “${a}” and “${b}”`, () => {
      assert.ok(isSimilar(a, b));
      assert.ok(isSimilar(b, a));
    });
  }

  for (const [a, b] of [
    ['Allotment Year I', 'Allotment Year II'],
    ['Allotment Year IV', 'Allotment Year VI'],
    ['Saga XXVII', 'Saga XXVIII'],
    ['Angular 2', 'Angular 3'],
    ['Angular 1', 'Angular 11'],
    ['Learning C', 'Learning R'],
    ['Learning C', 'Learning C#'],
    ['Plan A', 'Plan B'],
    ['Learning Go', 'Learning Do'],
    ['The Big Cat', 'The Big Hat'],
    ['Docker Basics', 'Docker Extra Basics'],
    ['Docker', 'Dockyard'],
    ['Rust', 'Ruts'],
    ['React', 'Preact'],
    ['Fast Kites', 'Fats Kiets'],
    [LONG, `${LONG}x`],
    [LONG, LONG.toUpperCase()],
  ] as const) {
    it(`are not “${a.slice(0, 20)}” and “${b.slice(0, 20)}”`, () => {
      assert.ok(!isSimilar(a, b));
      assert.ok(!isSimilar(b, a));
    });
  }
});
