import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Original } from '../../src/cli/originals.js';
import { writeTogether } from '../../src/cli/writing.js';
import { createFile } from '../../src/node/createFile.js';
import { prepareReplacement } from '../../src/node/replaceFile.js';
import { bytesBelow } from './changes.js';
import { inBlog } from './support.js';

const OLD = Buffer.from('old');
const NEW = Buffer.from('new');

describe('replacing a file', () => {
  it('happens at one stroke, with what is there until then unseen', () => {
    inBlog({ 'a.md': OLD }, () => {
      const { commit, discard, isCurrent } = prepareReplacement('a.md', OLD, NEW);
      const [temporary = '', ...others] = Object.keys(bytesBelow());
      assert.match(temporary, /^\.up-next-\d+-[0-9a-f]+\.tmp$/);
      assert.deepEqual(others, ['a.md']);
      assert.equal(readFileSync('a.md', 'utf8'), 'old');
      assert.equal(isCurrent(), true);
      assert.equal(commit(), true);
      assert.deepEqual(bytesBelow(), { 'a.md': 'new' });
      discard();
      assert.deepEqual(bytesBelow(), { 'a.md': 'new' });
    });
  });

  it('is given up where the file has changed up to the last moment', () => {
    inBlog({ 'a.md': OLD }, () => {
      const { commit, discard, isCurrent } = prepareReplacement('a.md', OLD, NEW);
      writeFileSync('a.md', 'theirs');
      assert.equal(isCurrent(), false);
      assert.equal(commit(), false);
      discard();
      assert.deepEqual(bytesBelow(), { 'a.md': 'theirs' });
    });
  });

  it('leaves nothing behind where it fails', () => {
    inBlog({ 'a.md': OLD }, () => {
      const { commit, discard } = prepareReplacement('a.md', OLD, NEW);
      rmSync('a.md');
      assert.throws(commit, /ENOENT/);
      discard();
      mkdirSync('b.md');
      assert.throws(() => prepareReplacement('b.md', OLD, NEW), /EISDIR|EPERM|EACCES/);
      assert.deepEqual(bytesBelow(), {});
    });
  });
});

describe('replacing several files', () => {
  const original = (file: string): Original => ({
    kind: 'original',
    file,
    bytes: OLD,
    mark: '',
    text: 'old',
  });
  const change = (file: string) => ({ original: original(file), text: 'new' });

  it('leaves all as they are where one has changed', () => {
    inBlog({ 'a.md': OLD, 'b.md': 'theirs', 'c.md': OLD }, () => {
      const { files, refusals } = writeTogether(['a.md', 'b.md', 'c.md'].map(change));
      assert.equal(files, 0);
      assert.deepEqual(
        refusals.map(({ kind, file }) => [kind, file]),
        [['changed', 'b.md']],
      );
      assert.deepEqual(bytesBelow(), { 'a.md': 'old', 'b.md': 'theirs', 'c.md': 'old' });
    });
  });

  it('names each that cannot be written', () => {
    inBlog({ 'b.md': OLD }, () => {
      const { files, refusals } = writeTogether(['a.md', 'b.md', 'c.md'].map(change));
      assert.equal(files, 0);
      assert.deepEqual(
        refusals.map(({ kind, file, why }) => [kind, file, why.replace(/: no such.*/, '')]),
        [
          ['failed', 'a.md', 'could not be written: ENOENT'],
          ['failed', 'c.md', 'could not be written: ENOENT'],
        ],
      );
      assert.deepEqual(bytesBelow(), { 'b.md': 'old' });
    });
  });
});

describe('creating a file', () => {
  it('makes its folders, and never overwrites', () => {
    inBlog({}, () => {
      assert.equal(createFile('a/b/c.md', 'text'), true);
      assert.equal(createFile('a/b/c.md', 'other'), false);
      assert.equal(createFile('a/b', 'other'), false);
      assert.deepEqual(bytesBelow(), { 'a/b/c.md': 'text' });
    });
  });
});
