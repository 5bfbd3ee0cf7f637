import * as assert from 'node:assert/strict';
import { format, say } from '../../../src/core/text/message.js';

describe('format', () => {
  it('fills the values in', () => {
    assert.equal(format(say('{1} before {0}, {0} after {1}', 'a', 2)), '2 before a, a after 2');
  });

  it('does not look into the values', () => {
    assert.equal(format(say('{0} {1}', '{1} $&', 'b')), '{1} $& b');
  });

  it('leaves a place without a value', () => {
    assert.equal(format(say('{0} {1}', 'a')), 'a {1}');
  });
});
