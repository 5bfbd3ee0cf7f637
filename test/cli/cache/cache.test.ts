import * as assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import * as path from 'node:path';
import { inRepository } from '../../support/paths.js';
import { createBlog, type Files, inBlog, inFolder, post, run, runJson } from '../support.js';
import { checked, checkedWithCache, later, readAnew, write } from './support.js';

const CACHE = '.upnextcache';

/** Posts of two series, one without, with links between them and mistakes, and a file that is not a post. */
const BLOG: Files = {
  '.upnext.json': '{}',
  'posts/a/a.md': post({ series: 'Docker', series_section: '1' }, 'First\n\n[next](../b/b.md#second)'),
  'posts/b/b.md': post({ series: 'Docker', series_section: '1' }, 'Second\n\n![c](c.png) [d](gone.md)'),
  'posts/c/c.md': post({ series: 'Dockre', series_section: '3', topic: 'docker' }, 'Third\n\n# Again'),
  'posts/d/d.md': post({ date: '2022/06/27' }, 'First'),
  'README.md': '# No post\n',
};

/** The same as without a cache, from which all comes that has not changed. */
function assertSame(): void {
  const expected = checked();
  assert.deepEqual(checkedWithCache(), expected);
  assert.deepEqual(readAnew(), []);
  assert.deepEqual(checkedWithCache(), expected);
}

describe('check --cache', () => {
  it('says the same as without it, of every example', () => {
    for (const name of readdirSync(inRepository('examples'), { withFileTypes: true })) {
      if (!name.isDirectory()) continue;
      const folder = createBlog({});
      cpSync(path.join(inRepository('examples'), name.name), folder.path, { recursive: true });
      inFolder(folder.path, assertSame);
      folder.remove();
    }
  });

  it('reads again what has changed, and nothing else', () => {
    inBlog(BLOG, () => {
      checkedWithCache();
      const changes: readonly (readonly [change: () => void, read: readonly string[]])[] = [
        [
          () => write('posts/a/a.md', post({ series: 'Docker', series_section: '2' }, 'First')),
          ['posts/a/a.md'],
        ],
        [() => write('posts/e/e.md', post({}, 'Fifth')), ['posts/e/e.md']],
        [() => write('README.md', post({}, 'A post now')), ['README.md']],
        [() => rmSync('posts/b/b.md'), []],
        [() => renameSync('posts/c', 'posts/f'), ['posts/f/c.md']],
        [() => write('posts/d/d.png', 'no post'), []],
      ];
      for (const [change, read] of changes) {
        change();
        assert.deepEqual(readAnew(), read);
        assertSame();
      }
    });
  });

  it('sees another text of the same length whose time was set back', () => {
    inBlog(BLOG, () => {
      checkedWithCache();
      const { atime, mtime } = statSync('posts/d/d.md');
      write('posts/d/d.md', post({ date: '2023-02-29' }, 'First'));
      utimesSync('posts/d/d.md', atime, mtime);
      assert.deepEqual(readAnew(), ['posts/d/d.md']);
      assertSame();
    });
  });

  it('reads all again for another configuration, and for a sign of another site', () => {
    inBlog(BLOG, () => {
      for (const [name, text] of [
        [
          '.upnext.json',
          '{ "fields": { "author": { "required": true } }, "rules": { "section-duplicate": "off" } }',
        ],
        ['.upnext.json', '{ "posts": ["**/*.md"] }'],
        ['hugo.toml', 'baseURL = "/"\n'],
      ] as const) {
        checkedWithCache();
        write(name, text);
        assert.notDeepEqual(readAnew(), []);
        assertSame();
      }
    });
  });

  it('keeps nothing of a file that may have changed in the same moment', () => {
    inBlog(BLOG, () => {
      checked('--cache');
      assert.equal(readAnew().length, 4);
    });
  });

  it('reads again what --fix has written', () => {
    const expected = inBlog(BLOG, () => run(['check', '--fix']));
    inBlog(BLOG, () => {
      checkedWithCache();
      assert.deepEqual(
        later(() => run(['check', '--fix', '--cache'])),
        expected,
      );
      assert.match(readFileSync('posts/d/d.md', 'utf8'), /^date=2022-06-27$/m);
      assertSame();
    });
  });

  it('checks part of a blog beside all of it', () => {
    inBlog(BLOG, () => {
      const expected = checked('posts/b/b.md');
      assert.deepEqual(checkedWithCache('posts/b/b.md'), expected);
      assert.deepEqual(readAnew(), []);
    });
  });

  it('has a cache at the root of each blog', () => {
    inBlog({ 'a/.upnext.json': '{}', 'a/a.md': post(), 'b/.upnext.json': '{}', 'b/b.md': post() }, () => {
      assert.deepEqual(checkedWithCache('a', 'b'), checked('a', 'b'));
      assert.deepEqual(
        ['a', 'b', '.'].map((folder) => existsSync(path.join(folder, CACHE))),
        [true, true, false],
      );
    });
  });

  it('does not take its own file for one of the blog', () => {
    const config = '{ "posts": ["**"], "exclude": [] }';
    inBlog({ ...BLOG, '.upnext.json': config, 'posts/g/g.md': post({}, '[a](../../.upnextcach)') }, () => {
      const files = run(['list', '--format', 'json']);
      assertSame();
      assert.deepEqual(run(['list', '--format', 'json']), files);
      assert.ok(!JSON.stringify(runJson('check')).includes('.upnextcache'));
    });
  });
});

describe('check --cache --cache-location', () => {
  it('keeps it there, in a folder that is made', () => {
    inBlog(BLOG, () => {
      const expected = checked();
      for (const location of ['kept/there', path.resolve('.kept')]) {
        for (let times = 0; times < 2; times++)
          assert.deepEqual(checkedWithCache('--cache-location', location), expected);
        assert.ok(existsSync(location));
      }
      assert.ok(!existsSync(CACHE));
    });
  });

  it('says in a line that it could not be written, and checks all the same', () => {
    inBlog(BLOG, () => {
      const expected = checked();
      const found = checkedWithCache('--cache-location', 'README.md/cache');
      assert.deepEqual(
        found.map(({ status, stdout }) => ({ status, stdout, stderr: '' })),
        expected,
      );
      for (const { stderr } of found)
        assert.match(stderr, /^up-next: The cache README\.md\/cache could not be written: .+\n$/);
    });
  });

  it('refuses what is something else, before anything is changed', () => {
    const others = { ...BLOG, notes: 'My notes', 'up-next': 'up-next-cache', 'folder/a': '' };
    inBlog(others, () => {
      const expected = checked();
      for (const location of ['notes', 'folder', 'posts/a/a.md', 'posts/x/x.mdx'])
        for (const { status, stdout, stderr } of checkedWithCache('--fix', '--cache-location', location)) {
          assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
          assert.match(
            stderr,
            /^up-next: .*(?:is not a cache of up-next, and stays as it is|named as a post)/,
          );
        }
      assert.equal(readFileSync('notes', 'utf8'), 'My notes');
      assert.deepEqual(checked(), expected);
    });
  });
});
