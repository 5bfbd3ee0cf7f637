import * as assert from 'node:assert/strict';
import { createFiles, folderOf, join, nameOf } from '../../../src/core/text/paths.js';

describe('files', () => {
  const files = createFiles(['a/b/c.md', 'a/d.md', 'e.md', 'x/a/b/c.md']);

  it('know every folder', () => {
    assert.deepEqual([...files.folders.keys()].sort(), ['', 'a', 'a/b', 'x', 'x/a', 'x/a/b']);
    assert.deepEqual(files.folders.get('a'), ['a/d.md']);
    assert.deepEqual(files.folders.get(''), ['e.md']);
  });
});

describe('paths', () => {
  it('are taken apart', () => {
    assert.deepEqual([folderOf('a/b/c.md'), nameOf('a/b/c.md')], ['a/b', 'c.md']);
    assert.deepEqual([folderOf('c.md'), nameOf('c.md')], ['', 'c.md']);
  });

  for (const [folder, path, joined] of [
    ['a/b', '../c.md', 'a/c.md'],
    ['a/b', './/c/./d.md', 'a/b/c/d.md'],
    ['', 'c.md', 'c.md'],
    ['a', '..', ''],
    ['a', '../../c.md', undefined],
  ] as const) {
    it(`join “${folder}” and “${path}”`, () => {
      assert.equal(join(folder, path), joined);
    });
  }
});
