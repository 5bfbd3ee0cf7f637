import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../scripts/temporary.mjs';
import { createSelection } from '../../src/core/site/selection.js';
import { listFiles } from '../../src/node/listFiles.js';

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

describe('the files below a folder', () => {
  let root: string;
  let remove: () => void;
  beforeEach(() => {
    ({ path: root, remove } = temporaryFolder('files'));
    for (const name of ['a', 'b']) {
      mkdirSync(join(root, name));
      writeFileSync(join(root, name, 'post.md'), '');
    }
  });
  afterEach(() => remove());

  /** Takes a folder away once it has been seen in the one above it. */
  const removing =
    (name: string) =>
    (path: string): boolean => {
      if (path === name) rmSync(join(root, name), { recursive: true });
      return false;
    };

  it('are listed without those of a folder that goes meanwhile, of which the caller is told', () => {
    const errors: unknown[] = [];
    const leaveOut = (folder: string, error: unknown): void => void errors.push([folder, codeOf(error)]);
    const files = [...listFiles(root, createSelection(removing('b')), { onUnreadable: leaveOut })].flat();
    assert.deepEqual(files, ['a/post.md']);
    assert.deepEqual(errors, [['b', 'ENOENT']]);
  });

  it('are all or none for a caller who has to know of every one', () => {
    assert.throws(() => [...listFiles(root, createSelection(removing('b')))], { code: 'ENOENT' });
  });
});
