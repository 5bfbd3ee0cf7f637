import assert from 'node:assert/strict';
import { parseRequest } from '../../src/page/protocol/messages.js';

describe('requests of the page', () => {
  it('are taken with nothing but their fields', () => {
    assert.deepEqual(parseRequest({ type: 'ready', more: 1 }), { type: 'ready' });
    const open = { type: 'open', href: '/a', inEditor: false };
    assert.deepEqual(parseRequest({ ...open, more: 1 }), open);
    assert.ok(parseRequest({ ...open, href: 'x'.repeat(2000) }));
    for (const request of [
      { type: 'go', to: 'back' },
      { type: 'scroll', visit: 1, line: 2.5 },
      { type: 'jump', visit: 1, from: 0, to: 2.5 },
      { type: 'edit', line: 3 },
    ]) {
      assert.deepEqual(parseRequest(request), request);
    }
  });

  it('of any other form are refused', () => {
    const refused: readonly unknown[] = [
      undefined,
      null,
      'ready',
      1,
      [],
      {},
      { type: 'show' },
      { type: ['ready'] },
      { type: 'open' },
      { type: 'open', href: '/a' },
      { type: 'open', href: 1, inEditor: false },
      { type: 'open', href: ['/a'], inEditor: false },
      { type: 'open', href: 'x'.repeat(2001), inEditor: false },
      { type: 'go', to: 'constructor' },
      { type: 'scroll', visit: 0.5, line: 1 },
      { type: 'scroll', visit: 1, line: -1 },
      { type: 'scroll', visit: 1, line: Infinity },
      { type: 'jump', visit: 1, from: 0, to: '1' },
      { type: 'edit', line: NaN },
    ];
    for (const value of refused) assert.equal(parseRequest(value), undefined, JSON.stringify(value));
  });
});
