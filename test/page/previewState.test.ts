import assert from 'node:assert/strict';
import { parseState } from '../../src/page/plugins/parseState.js';
import { push, startHistory } from '../../src/page/protocol/history.js';
import { scrolledTo } from '../../src/page/protocol/previewState.js';

const PLACE = { folder: 'file:///blog', path: 'a.md', line: 2.5 };
const STATE = { history: push(startHistory(PLACE), { ...PLACE, path: 'b.md' }), isLocked: true };

describe('what a page keeps', () => {
  it('is read as it was written, with nothing but its fields', () => {
    assert.deepEqual(parseState(JSON.parse(JSON.stringify({ ...STATE, more: 1 }))), STATE);
  });

  it('may be what the first version has kept', () => {
    assert.deepEqual(parseState({ folder: 'file:///blog', path: 'a.md' }), {
      history: startHistory({ ...PLACE, line: 0 }),
      isLocked: false,
    });
  });

  it('is refused in any other form', () => {
    const refused: readonly unknown[] = [
      undefined,
      null,
      'a.md',
      {},
      { folder: 1, path: 'a.md' },
      { ...STATE, isLocked: undefined },
      { ...STATE, history: { ...STATE.history, before: [1] } },
      { ...STATE, history: { ...STATE.history, current: { ...PLACE, line: -1 } } },
    ];
    for (const value of refused) assert.equal(parseState(value), undefined, JSON.stringify(value));
  });

  it('knows how far the reader has scrolled', () => {
    assert.equal(scrolledTo(STATE, 7).history.current.line, 7);
  });
});
