import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readTargets } from '../../src/cli/commands/check.js';
import { fix } from '../../src/cli/fix.js';
import { explainRefusals, statusAfter } from '../../src/cli/refusals.js';
import { bytesBelow, giveAway, unprivileged } from './changes.js';
import { type Files, inBlog, post, run } from './support.js';

const WRONG = post({ date: '2022/06/27' });
const RIGHT = post({ date: '2022-06-27' });
const OTHER = post({ date: '2022/06/27' }, 'Another');

const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

/** Runs it in a blog, and gives what came of it with the bytes of all files afterwards. */
function fixed(files: Files, ...args: readonly string[]) {
  return inBlog(files, () => ({ ...run(['check', '--fix', ...args]), files: bytesBelow() }));
}

describe('check --fix', () => {
  it('makes the plain fixes, says how many, and reports what is left', () => {
    const { status, stdout, stderr, files } = fixed({
      'a.md': WRONG,
      'b.md': post({ date: '27.06.2022', topic: 'Docker ', series: 'X' }, 'Second'),
      'c.md': post({}, 'Third'),
    });
    assert.equal(stderr, 'Fixed 3 problems in 2 posts\n');
    assert.match(stdout, /^b\.md\n.*\[series-incomplete\]\n\n3 posts checked: 1 error, 0 warnings\n$/s);
    assert.equal(status, 1);
    assert.deepEqual(files, {
      'a.md': RIGHT,
      'b.md': post({ date: '2022-06-27', series: 'X' }, 'Second'),
      'c.md': post({}, 'Third'),
    });
  });

  it('mends what the report before calls fixable, and nothing else', () => {
    inBlog({ 'a.md': WRONG.replace(/^topic=.*\n/m, '') }, () => {
      const rules = (): readonly (readonly [string, boolean])[] => {
        const report = JSON.parse(run(['check', '--format', 'json']).stdout) as {
          readonly problems: readonly { readonly rule: string; readonly fixable: boolean }[];
        };
        return report.problems.map(({ rule, fixable }) => [rule, fixable]);
      };
      assert.deepEqual(rules(), [
        ['field-missing', false],
        ['date-invalid', true],
      ]);
      run(['check', '--fix']);
      assert.deepEqual(rules(), [['field-missing', false]]);
    });
  });

  it('has nothing to do the second time', () => {
    inBlog({ 'a.md': WRONG }, () => {
      assert.equal(run(['check', '--fix']).status, 0);
      const { mtimeMs, ino } = statSync('a.md');
      assert.equal(run(['check', '--fix']).stderr, 'Nothing was fixed\n');
      assert.deepEqual([statSync('a.md').mtimeMs, statSync('a.md').ino], [mtimeMs, ino]);
    });
  });

  it('touches no post outside what it is given', () => {
    const { files } = fixed({ 'a/a.md': WRONG, 'b/b.md': OTHER }, 'b');
    assert.deepEqual(files, { 'a/a.md': WRONG, 'b/b.md': OTHER.replace('2022/06/27', '2022-06-27') });
  });

  it('leaves JSON as it is agreed upon', () => {
    const { stdout, stderr, status } = fixed({ 'a.md': WRONG }, '--format', 'json');
    assert.deepEqual(JSON.parse(stdout), {
      problems: [],
      summary: { posts: 1, errors: 0, warnings: 0, fixable: 0 },
    });
    assert.equal(stderr, 'Fixed 1 problem in 1 post\n');
    assert.equal(status, 0);
  });

  it('keeps every other byte: byte order mark, line ends, the end without one', () => {
    for (const mark of ['', '\uFEFF'])
      for (const end of ['\n', '\r\n', '\r'])
        for (const tail of ['', '\n', 'Ends without: 日本 😀', `mixed\n\r\nends \t\u0000\u2028`]) {
          const written = (text: string): string => mark + text.replaceAll('\n', end) + tail;
          const { files } = fixed({ 'a.md': written(WRONG) });
          assert.deepEqual(files, { 'a.md': latin1(written(RIGHT)) });
        }
  });

  it('keeps the mode', function () {
    if (process.platform === 'win32') this.skip();
    for (const mode of [0o600, 0o640, 0o755, 0o666])
      inBlog({ 'a.md': WRONG }, () => {
        chmodSync('a.md', mode);
        run(['check', '--fix']);
        assert.equal(readFileSync('a.md', 'utf8'), RIGHT);
        assert.equal(statSync('a.md').mode & 0o7777, mode);
      });
  });

  it('writes to the file at the end of a link', function () {
    if (process.platform === 'win32') this.skip(); // links need a privilege there
    inBlog({ 'posts/a.md': '', 'elsewhere/real.txt': WRONG }, () => {
      rmSync('posts/a.md');
      symlinkSync('../elsewhere/real.txt', 'posts/a.md');
      assert.equal(run(['check', '--fix']).status, 0);
      assert.ok(lstatSync('posts/a.md').isSymbolicLink());
      assert.deepEqual(bytesBelow(), { 'elsewhere/real.txt': RIGHT, 'posts/a.md': RIGHT });
    });
  });

  it('writes a file once that has two names', function () {
    if (process.platform === 'win32') this.skip();
    inBlog({ 'a.md': WRONG }, () => {
      symlinkSync('a.md', 'b.md');
      const { stderr, status } = run(['check', '--fix', '--max-warnings', '9']);
      assert.doesNotMatch(stderr, /changed meanwhile/);
      assert.equal(status, 0);
      assert.equal(readFileSync('a.md', 'utf8'), RIGHT);
    });
  });

  it('does not write what is no UTF-8, names it, and writes the others', () => {
    const broken = Buffer.concat([Buffer.from(WRONG), Buffer.from([0xff, 0xc3, 10])]);
    const { status, stderr, files } = fixed({ 'a.md': broken, 'b.md': OTHER });
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'Fixed 1 problem in 1 post\nup-next: a.md could not be written: it is not valid UTF-8. Save it as UTF-8 first\n',
    );
    assert.deepEqual(files, {
      'a.md': broken.toString('latin1'),
      'b.md': OTHER.replace('2022/06/27', '2022-06-27'),
    });
  });
});

describe('check --fix, when somebody else writes', () => {
  const A = `${WRONG}\nFirst.\n\nSecond.\n`;
  /** Fixes after something has happened to the files that were read. */
  function fixAfter(event: () => void) {
    return inBlog({ 'a.md': A, 'b.md': OTHER }, () => {
      const targets = readTargets(['.']);
      event();
      const { posts, problems, refusals } = fix(targets);
      return {
        posts,
        problems,
        status: statusAfter(refusals, 0),
        said: explainRefusals(refusals),
        files: bytesBelow(),
      };
    });
  }
  const B = OTHER.replace('2022/06/27', '2022-06-27');

  it('leaves their file alone and names it', () => {
    const theirs = A.replace('<!--', '<!--\nseries=New').replace('summary', 'series_section=1\nsummary');
    const { said, ...rest } = fixAfter(() => writeFileSync('a.md', theirs));
    assert.equal(said, 'up-next: a.md was left alone: it has changed meanwhile. Run the command again\n');
    assert.deepEqual(rest, { posts: 1, problems: 1, status: 1, files: { 'a.md': theirs, 'b.md': B } });
  });

  it('keeps their words where the places are still right', () => {
    const { files, status } = fixAfter(() => writeFileSync('a.md', A.replace('Second', 'Third')));
    assert.equal(files['a.md'], `${RIGHT}\nFirst.\n\nThird.\n`);
    assert.equal(status, 0);
  });

  it('names a file that is gone, and does not make it again', () => {
    const { said, ...rest } = fixAfter(() => rmSync('a.md'));
    assert.match(said, /^up-next: a\.md could not be written: ENOENT: no such file or directory\n$/);
    assert.deepEqual(rest, { posts: 1, problems: 1, status: 2, files: { 'b.md': B } });
  });
});

describe('check --fix, where it may not write', () => {
  const BLOG = { 'closed/a.md': WRONG, 'open/b.md': OTHER };

  /** Fixes what the preparation leaves of the rights of somebody who may not do everything. */
  function asSomebody(test: Mocha.Context, prepare: () => void) {
    const files = inBlog(BLOG, () => {
      giveAway('.', 'closed', 'open', ...Object.keys(BLOG));
      prepare();
      let outcome = run(['--version']);
      if (!unprivileged(() => (outcome = run(['check', '--fix'])))) return undefined;
      const names = readdirSync('closed');
      chmodSync('closed', 0o777);
      return { ...outcome, names, files: bytesBelow() };
    });
    if (!files) return test.skip();
    return files;
  }

  it('names the file with the reason, writes the others, and leaves nothing behind', function () {
    const { status, stderr, names, files } = asSomebody(this, () => chmodSync('closed', 0o555));
    assert.equal(status, 2);
    assert.match(stderr, /^up-next: closed\/a\.md could not be written: EACCES: permission denied$/m);
    assert.deepEqual(names, ['a.md']);
    assert.equal(files['closed/a.md'], WRONG);
  });

  it('respects a file that is write-protected', function () {
    const { status, stderr, names, files } = asSomebody(this, () => chmodSync('closed/a.md', 0o444));
    assert.equal(status, 2);
    assert.match(stderr, /^up-next: closed\/a\.md could not be written: EACCES: permission denied$/m);
    assert.deepEqual(names, ['a.md']);
    assert.equal(files['closed/a.md'], WRONG);
  });
});
