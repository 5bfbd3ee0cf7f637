import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { renumber } from '../../../src/core/edits/renumber.js';
import { applyEdits } from '../../../src/core/edits/textEdit.js';
import { blog, postText } from '../../support/blog.js';

const sections = fc.array(fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom('0', 'two', '')), {
  minLength: 1,
  maxLength: 10,
});

describe('renumbering a series', () => {
  it('numbers from 1 to n, keeps the order, and edits only what changes', () => {
    fc.assert(
      fc.property(sections, (written) => {
        const files = Object.fromEntries(
          written.map((section, index) => [
            `posts/p${index}/p${index}.md`,
            postText({ series: 'Docker', series_section: section }),
          ]),
        );
        const before = blog(files).series.get('Docker') ?? [];
        const edits = renumber(before);
        const changed = { ...files };
        for (const edit of edits) changed[edit.path] = applyEdits(files[edit.path] ?? '', [edit]);
        const after = blog(changed).series.get('Docker') ?? [];

        assert.deepEqual(
          after.map(({ path }) => path),
          before.map(({ path }) => path),
        );
        const numbered = after.flatMap(({ section }) => section ?? []);
        assert.deepEqual(
          numbered,
          numbered.map((_, index) => index + 1),
        );
        assert.equal(numbered.length, written.filter((section) => typeof section === 'number').length);
        const different = before.filter(({ section }, index) => section !== after[index]?.section);
        assert.deepEqual(
          edits.map(({ path }) => path),
          different.map(({ path }) => path),
        );
        assert.deepEqual(renumber(after), []);
      }),
    );
  });
});
