import assert from 'node:assert/strict';
import { parseRequest } from '../../src/markdown/messages.js';

describe('requests of the page', () => {
  it('are taken with nothing but their fields', () => {
    assert.deepEqual(parseRequest({ type: 'ready', more: 1 }), { type: 'ready' });
    assert.deepEqual(parseRequest({ type: 'open', href: '/a', more: 1 }), { type: 'open', href: '/a' });
    assert.ok(parseRequest({ type: 'open', href: 'x'.repeat(2000) }));
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
      { type: 'open', href: 1 },
      { type: 'open', href: ['/a'] },
      { type: 'open', href: 'x'.repeat(2001) },
    ];
    for (const value of refused) assert.equal(parseRequest(value), undefined, JSON.stringify(value));
  });
});
