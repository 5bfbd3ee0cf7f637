import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { root } from '../../scripts/root.mjs';
import { wantsColours } from '../../src/cli/colours.js';
import { BUILT, createBlog, inBlog, inFolder, post, runBuilt } from './support.js';

describe('colours', () => {
  it('are for terminals, unless the variables say otherwise', () => {
    assert.equal(wantsColours({}, true), true);
    assert.equal(wantsColours({}, false), false);
    assert.equal(wantsColours({ TERM: 'dumb' }, true), false);
    assert.equal(wantsColours({ NO_COLOR: '1' }, true), false);
    assert.equal(wantsColours({ NO_COLOR: '' }, true), true);
    assert.equal(wantsColours({ FORCE_COLOR: '1' }, false), true);
    assert.equal(wantsColours({ FORCE_COLOR: '0' }, true), false);
    assert.equal(wantsColours({ FORCE_COLOR: '1', NO_COLOR: '1' }, false), true);
  });

  it('never go down a pipe unasked, nor into what another program reads', () => {
    inFolder(root(), () => {
      const check = ['check', 'examples/mistakes'];
      assert.ok(!runBuilt(check).stdout.includes('\u001B'));
      assert.ok(runBuilt(check, { FORCE_COLOR: '1' }).stdout.includes('\u001B[31m'));
      for (const format of ['json', 'sarif', 'github'])
        assert.ok(!runBuilt([...check, '--format', format], { FORCE_COLOR: '1' }).stdout.includes('\u001B'));
    });
  });
});

describe('the built command', () => {
  /** Several times as much to write as a pipe holds. */
  const many = Object.fromEntries(
    Array.from({ length: 1500 }, (_, number) => [`${number}.md`, post({ date: 'x' }, `Title ${number}`)]),
  );

  it('writes everything, however much it is', () => {
    inBlog(many, () => {
      const { status, stdout } = runBuilt(['check', '--format', 'json']);
      assert.equal(status, 1);
      assert.ok(stdout.length > 300_000);
      const { summary } = JSON.parse(stdout) as { readonly summary: { readonly posts: number } };
      assert.equal(summary.posts, 1500);
    });
  });

  it('is quiet when its reader has read enough', async () => {
    const blog = createBlog(many);
    const child = spawn(process.execPath, [BUILT, 'check', '--format', 'json'], { cwd: blog.path });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = (await once(child, 'close')) as [number | null];
    blog.remove();
    assert.equal(stderr, '');
    assert.equal(status, 1);
  });

  it('needs nothing beside it but Node', () => {
    inBlog({ 'a.md': post(), 'bin/up-next.cjs': readFileSync(BUILT) }, () => {
      const { status, stderr } = spawnSync(process.execPath, ['bin/up-next.cjs', 'check'], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
    });
  });
});
