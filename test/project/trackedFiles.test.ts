import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inRepository, ROOT } from '../support/paths.js';
import { leaksIn } from './trackedFiles.js';

/** Posts show the paths of made-up computers; this test shows what it looks for. */
const EXAMPLES = /^(?:examples\/|test\/project\/trackedFiles)/;
const TEXT = /\.(?:[cm]?[jt]s|json|md|css|svg|ya?ml|html)$|(?:^|\/)\.?[^.]+$/;

describe('tracked files', () => {
  it('name no registry and no home folder', function () {
    // an archive of the sources has no list of them
    if (!existsSync(inRepository('.git'))) this.skip();
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
    const files = tracked.filter((file) => TEXT.test(file) && !EXAMPLES.test(file));
    assert.ok(files.includes('package-lock.json'));
    const leaks = files
      // one that is about to be removed is still on the list
      .filter((file) => existsSync(inRepository(file)))
      .flatMap((file) => leaksIn(readFileSync(inRepository(file), 'utf8')).map((leak) => `${file}: ${leak}`));
    assert.deepEqual(leaks, []);
  });
});

describe('the check of tracked files', () => {
  for (const text of [
    '"resolved": "https://registry.example.org/a.tgz",',
    'registry=https://registry.example.org/',
    '@scope:registry = http://localhost:4873',
    'see /home/jane/notes/a.md',
    '"/Users/jane/a"',
    'C:\\Users\\jane',
    '"C:\\\\Users\\\\jane"',
  ]) {
    it(`finds “${text}”`, () => {
      assert.equal(leaksIn(text).length, 1);
    });
  }

  for (const text of [
    '"resolved": "node_modules/a"',
    'https://example.org/home/a/b',
    '~/notes',
    'src/home/a/b',
  ]) {
    it(`lets “${text}” pass`, () => {
      assert.deepEqual(leaksIn(text), []);
    });
  }
});
