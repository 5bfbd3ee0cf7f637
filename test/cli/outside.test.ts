import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { BUILT, type Files, inBlog, inFolder, post, run, runBuilt } from './support.js';

const WRONG = post({ date: '2022/06/27', series: 'Docker', series_section: '1' });
const FILES: Files = {
  'blog/.upnext.json': '{}',
  'blog/in/a.md': post({ date: '2022/06/28', series: 'Docker', series_section: '3' }, 'Another'),
  'outside/b.md': WRONG,
};

describe('a link that leads outside of the blog', () => {
  before(function () {
    if (process.platform === 'win32') this.skip(); // links need a privilege there
  });

  const inLinked = (action: () => void): void =>
    inBlog(FILES, () =>
      inFolder('blog', () => {
        symlinkSync('../../outside/b.md', 'in/b.md');
        action();
        assert.equal(readFileSync('../outside/b.md', 'utf8'), WRONG);
      }),
    );

  it('keeps --fix from the file at its end, which is named; the others are mended', () => {
    inLinked(() => {
      const { status, stderr } = run(['check', '--fix']);
      assert.equal(status, 2);
      assert.match(
        stderr,
        /^Fixed 1 problem in 1 post\nup-next: in\/b\.md could not be written: a link on its path leads to .*outside\/b\.md, which is not in \.\. Run the command where that file is\n$/,
      );
      assert.match(readFileSync('in/a.md', 'utf8'), /date=2022-06-28/);
      // neither does naming the file, nor its folder
      assert.equal(run(['check', '--fix', 'in/b.md']).status, 2);
      assert.equal(run(['check', '--fix', 'in']).status, 2);
    });
  });

  it('keeps rename-series and renumber from all of it', () => {
    inLinked(() => {
      const before = readFileSync('in/a.md', 'utf8');
      for (const args of [
        ['rename-series', 'Docker', 'Podman'],
        ['rename-series', 'Docker', 'Podman', '--dry-run'],
      ]) {
        const { status, stderr } = run(args);
        assert.equal(status, 2);
        assert.match(
          stderr,
          /in\/b\.md could not be written: a link on its path leads.*\nup-next: Nothing was changed\n$/,
        );
      }
      assert.equal(readFileSync('in/a.md', 'utf8'), before);
    });
  });

  it('keeps new from a folder at its end', () => {
    inBlog({ ...FILES, 'outside/x.txt': '' }, () =>
      inFolder('blog', () => {
        symlinkSync('../outside', 'notes');
        const args = ['new', 'Mulch', '--category', 'notes', '--new-category', '--topic', 'Garden'];
        const { status, stderr } = run(args);
        assert.equal(status, 2);
        assert.match(stderr, /notes.*mulch\.md could not be written: a link on its path leads to .*outside/);
        assert.deepEqual(readdirSync('../outside').sort(), ['b.md', 'x.txt']);
      }),
    );
  });

  it('is no obstacle where it leads to a place in the blog, or the blog is at its end', () => {
    inBlog({ 'blog/.upnext.json': '{}', 'blog/in/a.md': WRONG }, () => {
      symlinkSync('blog', 'way');
      assert.equal(run(['check', '--fix', 'way']).stderr, 'Fixed 1 problem in 1 post\n');
      assert.match(readFileSync('blog/in/a.md', 'utf8'), /date=2022-06-27/);
      writeFileSync('blog/in/a.md', WRONG);
      inFolder('blog', () => {
        symlinkSync('in/a.md', 'b.md');
        run(['check', '--fix', 'b.md']);
        assert.match(readFileSync('in/a.md', 'utf8'), /date=2022-06-27/);
      });
    });
  });
});

describe('what a run that was killed has left', () => {
  it('is removed by the next that writes, and what another run is about to use is not', () => {
    const left = '.up-next-0123456789ab.tmp';
    // no process has this number
    const dead = '.up-next-2147483646-0123456789ab.tmp';
    const alive = `.up-next-${process.pid}-0123456789ab.tmp`;
    const names = {
      [`in/${left}`]: 'x',
      [`in/${dead}`]: 'x',
      [`in/${alive}`]: 'x',
      'in/.up-next-notes.tmp': 'x',
    };
    inBlog({ 'in/a.md': WRONG, ...names }, () => {
      run(['check']);
      assert.equal(readdirSync('in').length, 5);
      run(['check', '--fix']);
      assert.deepEqual(readdirSync('in').sort(), ['.up-next-notes.tmp', alive, 'a.md'].sort());
    });
  });

  it('is there after a kill between writing and renaming, the post is whole, and the next run ends what that began', () => {
    inBlog({ 'in/a.md': WRONG }, () => {
      const killed = spawnSync(process.execPath, ['--import', KILL_AT_RENAME, BUILT, 'check', '--fix']);
      assert.notEqual(killed.status, 0);
      assert.equal(readdirSync('in').filter((name) => name.endsWith('.tmp')).length, 1);
      assert.equal(readFileSync('in/a.md', 'utf8'), WRONG);
      assert.equal(runBuilt(['check', '--fix']).stderr, 'Fixed 1 problem in 1 post\n');
      assert.deepEqual(readdirSync('in'), ['a.md']);
    });
  });
});

/** Kills the process where it is about to put a file in place. */
const KILL_AT_RENAME = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  fs.renameSync = () => process.kill(process.pid, 'SIGKILL');
  syncBuiltinESMExports();
`)}`;
