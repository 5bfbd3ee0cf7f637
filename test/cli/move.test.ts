import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { bytesBelow, gitApply } from './changes.js';
import { type Files, inBlog, inFolder, post, run } from './support.js';

const linking = (title: string, ...targets: readonly string[]): string =>
  `${post({}, title)}\n${targets.map((target) => `[x](${target})\n`).join('')}`;

const FILES: Files = {
  'guides/a/a.md': linking('A', '../b/b.md', '/guides/b', '/blog/guides/b/b.md', 'own.png'),
  'guides/a/own.png': 'picture',
  'guides/b/b.md': `\uFEFF${linking('B', '../a/a.md').replaceAll('\n', '\r\n')}`,
  'notes/c d/c d.md': linking('C', '../../guides/b/b.md'),
};

const MOVED: Files = {
  'guides/a/a.md': linking('A', '../../tools/b/b.md', '/tools/b', '/blog/tools/b/b.md', 'own.png'),
  'guides/a/own.png': 'picture',
  'notes/c d/c d.md': linking('C', '../../tools/b/b.md'),
  'tools/b/b.md': `\uFEFF${linking('B', '../../guides/a/a.md').replaceAll('\n', '\r\n')}`,
};

const latin1 = (files: Files): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, Buffer.from(content).toString('latin1')]),
  );

describe('move', () => {
  it('moves a folder, mends every link, and says what it did', () => {
    inBlog(FILES, () => {
      assert.deepEqual(run(['move', 'guides/b', 'tools/b']), {
        status: 0,
        stdout: 'Moved guides/b to tools/b and mended 5 links in 3 posts\n',
        stderr: '',
      });
      assert.deepEqual(bytesBelow(), latin1(MOVED));
    });
  });

  it('moves a file', () => {
    inBlog(FILES, () => {
      assert.equal(run(['move', 'guides/a/own.png', 'guides/a/img/new name.png']).status, 0);
      const { 'guides/a/own.png': picture = '', ...others } = FILES;
      const expected = {
        ...others,
        'guides/a/a.md': linking('A', '../b/b.md', '/guides/b', '/blog/guides/b/b.md', 'img/new%20name.png'),
        'guides/a/img/new name.png': picture,
      };
      assert.deepEqual(bytesBelow(), latin1(Object.fromEntries(Object.entries(expected).sort())));
    });
  });

  it('finds the links in all of the blog, from a folder in it and from outside', () => {
    inBlog({ '.upnext.json': '{}', ...FILES }, () => {
      inFolder('guides', () => assert.equal(run(['move', 'b', '../tools/b']).status, 0));
      assert.deepEqual(bytesBelow(), { '.upnext.json': '{}', ...latin1(MOVED) });
    });
    const below = Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`x/y/${name}`, text]));
    inBlog({ 'x/y/.upnext.json': '{}', ...below }, () => {
      assert.equal(run(['move', 'x/y/guides/b', 'x/y/tools/b']).status, 0);
      assert.deepEqual(Object.values(bytesBelow()), ['{}', ...Object.values(latin1(MOVED))]);
    });
  });

  it('writes nothing with --dry-run, and prints what git applies to the same end', () => {
    inBlog(FILES, () => {
      const { status, stdout } = run(['move', 'guides/b', 'tools/b', '--dry-run']);
      assert.equal(status, 0);
      assert.deepEqual(bytesBelow(), latin1(FILES));
      gitApply(stdout);
      assert.deepEqual(bytesBelow(), latin1(MOVED));
    });
    inBlog(FILES, () => {
      gitApply(run(['move', 'notes/c d', 'notes/é f', '--dry-run']).stdout);
      assert.deepEqual(Object.keys(bytesBelow()).at(-1), 'notes/é f/c d.md');
    });
  });

  for (const [name, args, message] of [
    ['an existing file', ['guides/a/own.png', 'guides/b/b.md'], /already exists, and nothing is overwritten/],
    ['an existing folder', ['guides/b', 'notes'], /To move it into that folder, write notes\/b$/m],
    ['a folder in itself', ['guides', 'guides/x'], /is in the folder that is moved/],
    ['a path through a file', ['guides/b', 'guides/a/a.md/b'], /guides\/a\/a\.md is a file/],
    ['a path outside the blog', ['guides/b', '../elsewhere'], /is outside the blog/],
    ['where it is', ['guides/b', './guides/b/'], /is already at that path/],
    ['what is not there', ['guides/gone', 'tools'], /There is no file or folder guides\/gone/],
    [
      'a name that Windows cannot hold',
      ['guides/b', 'tools/aux/b'],
      /Windows does not allow a file or folder called aux\. Choose another path/,
    ],
    ['a name with a colon', ['guides/b', 'guides/b: c'], /called b: c\. Choose another path/],
    ['an empty name', ['guides/b', ''], /The new path is empty/],
    ['one name alone', ['guides/b'], /move takes the file or folder and its new path/],
  ] as const) {
    it(`refuses ${name}`, () => {
      inBlog({ '.upnext.json': '{}', ...FILES }, () => {
        const before = bytesBelow();
        const { status, stdout, stderr } = run(['move', ...args]);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, message);
        assert.deepEqual(bytesBelow(), before);
      });
    });
  }

  it('moves nothing where a post that links there cannot be changed', () => {
    inBlog(FILES, () => {
      mkdirSync('notes/e');
      const bytes = Buffer.concat([Buffer.from(linking('E', '../../guides/b/b.md')), Buffer.from([0xe9])]);
      writeFileSync('notes/e/e.md', bytes);
      const before = bytesBelow();
      const { status, stderr } = run(['move', 'guides/b', 'tools/b']);
      assert.equal(status, 2);
      assert.match(stderr, /notes\/e\/e\.md could not be written: it is not valid UTF-8/);
      assert.deepEqual(bytesBelow(), before);
    });
  });
});
