import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { EFFORT } from '../../support/effort.js';
import { histories } from './anyKind.js';
import { changeFolder, contentOf, openFolder } from './history.js';

describe('a folder with sites of any kind', () => {
  it('is after any changes what it is when it is read anew, in whatever order', () => {
    fc.assert(
      fc.property(histories, fc.boolean(), ({ start, steps }, reversed) => {
        let known = openFolder(new Map());
        for (const changes of [start, ...steps]) {
          known = changeFolder(known, changes);
          const texts = [...known.texts].sort(([a], [b]) => (a < b ? -1 : 1));
          const fresh = openFolder(new Map(reversed ? texts.reverse() : texts));
          assert.deepEqual(contentOf(known), contentOf(fresh));
        }
      }),
      { numRuns: 70 * EFFORT },
    );
  });
});
