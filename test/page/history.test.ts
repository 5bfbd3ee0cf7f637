import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type History, push, replaceCurrent, startHistory, step } from '../../src/page/protocol/history.js';

function written({ before, current, after }: History<string>): string {
  return [...before, `[${current}]`, ...after].join(' ');
}

/** Goes the way that a person does: `<` and `>` step, where there is a step, and all else is visited. */
function walk(way: string): History<string> {
  const [first = '', ...rest] = way;
  return rest.reduce<History<string>>((history, to) => {
    if (to === '<') return step(history, 'back') ?? history;
    if (to === '>') return step(history, 'forward') ?? history;
    return push(history, to);
  }, startHistory(first));
}

describe('the history of a preview', () => {
  it('goes back and forward, and forgets what lay ahead when the reader goes on elsewhere', () => {
    assert.equal(written(walk('abc')), 'a b [c]');
    assert.equal(written(walk('abc<')), 'a [b] c');
    assert.equal(written(walk('abc<<<')), '[a] b c');
    assert.equal(written(walk('abc<<>')), 'a [b] c');
    assert.equal(written(walk('abc>')), 'a b [c]');
    assert.equal(written(walk('abc<<d')), 'a [d]');
  });

  it('keeps what becomes known of an entry', () => {
    assert.equal(written(replaceCurrent(walk('abc<'), 'B')), 'a [B] c');
  });

  it('keeps the fifty latest places before', () => {
    const history = Array.from({ length: 60 }, (_, index) => String(index + 1)).reduce(
      push,
      startHistory('0'),
    );
    assert.equal(history.before.length, 50);
    assert.equal(history.before[0], '10');
    assert.equal(history.current, '60');
  });

  it('comes back to where it was, wherever it has stepped', () => {
    const way = fc.string({ unit: fc.constantFrom('a', 'b', '<', '>'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(way, (steps) => {
        const history = walk(steps);
        const there = step(history, 'back');
        if (there) assert.deepEqual(step(there, 'forward'), history);
        const ahead = step(history, 'forward');
        if (ahead) assert.deepEqual(step(ahead, 'back'), history);
      }),
    );
  });
});
