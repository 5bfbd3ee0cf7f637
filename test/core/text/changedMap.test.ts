import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedMap } from '../../../src/core/text/changedMap.js';

interface Value {
  readonly n: number;
}

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const keys = fc.constantFrom(...LETTERS);
const changes = fc.array(fc.tuple(keys, fc.option(fc.record({ n: fc.nat(9) }), { nil: undefined })), {
  maxLength: 4,
});

describe('a map with some values exchanged', () => {
  it('holds what a copy would, however often it is changed, and leaves the one before as it is', () => {
    fc.assert(
      fc.property(fc.dictionary(keys, fc.record({ n: fc.nat(9) })), fc.array(changes), (first, steps) => {
        let map: ReadonlyMap<string, Value> = new Map(Object.entries(first));
        const expected = new Map(map);
        for (const step of steps) {
          const before = new Map(map);
          const next = changedMap(map, new Map(step));
          assert.deepEqual(new Map(map), before);
          for (const [key, value] of new Map(step)) {
            if (value) expected.set(key, value);
            else expected.delete(key);
          }
          map = next;
          assert.equal(map.size, expected.size);
          for (const key of LETTERS) {
            assert.equal(map.get(key), expected.get(key));
            assert.equal(map.has(key), expected.has(key));
          }
          assert.deepEqual(new Map([...map]), expected);
        }
      }),
    );
  });

  it('has what comes last, and keeps the places of the others', () => {
    const map = new Map([
      ['x', { n: 1 }],
      ['b', { n: 2 }],
      ['c', { n: 3 }],
    ]);
    const changed = changedMap(
      map,
      new Map([
        ['a', { n: 4 }],
        ['b', { n: 5 }],
        ['x', undefined],
      ]),
    );
    assert.deepEqual([...changed.keys()], ['b', 'c', 'a']);
    assert.deepEqual([...changed.values()], [{ n: 5 }, { n: 3 }, { n: 4 }]);
  });

  it('is not copied for a change, nor for many', () => {
    let copies = 0;
    class Counted extends Map<string, Value> {
      override [Symbol.iterator]() {
        copies++;
        return super[Symbol.iterator]();
      }
    }
    const many = new Counted(Array.from({ length: 1000 }, (_, n) => [String(n), { n }]));
    copies = 0;
    let map: ReadonlyMap<string, Value> = many;
    for (let n = 0; n < 90; n++) map = changedMap(map, new Map([[String(n), { n: -n }]]));
    assert.equal(map.get('89')?.n, -89);
    assert.equal(copies, 0);
    for (let n = 90; n < 1000; n++) map = changedMap(map, new Map([[String(n), { n: -n }]]));
    assert.ok([...map.values()].every(({ n }) => n <= 0));
    assert.equal(copies, 1);
  });
});
