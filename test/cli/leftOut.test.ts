import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { giveAway, unprivileged } from './changes.js';
import { type Files, inBlog, inFolder, post, run, runJson } from './support.js';

/** The paths of the posts that are found in a blog with these files. */
function postsIn(files: Files, prepare: () => void = () => undefined, folder = '.'): readonly string[] {
  return inBlog(files, () => {
    prepare();
    return inFolder(folder, () => {
      const { posts } = runJson('list') as { readonly posts: readonly { readonly path: string }[] };
      return posts.map(({ path }) => path);
    });
  });
}

/** What is said of a post with this body among these files. */
function problemsOf(body: string, files: Files, prepare: () => void = () => undefined): readonly string[] {
  return inBlog({ '.upnext.json': '{}', ...files, 'guides/a/a.md': `${post()}\n${body}\n` }, () => {
    prepare();
    const { problems } = runJson('check', 'guides/a') as {
      readonly problems: readonly { message: string }[];
    };
    return problems.map(({ message }) => message);
  });
}

const NOTHING = (target: string): string =>
  `There is nothing at “${target}”. Correct the address, or remove the link`;

describe('posts', () => {
  it('are not looked for where builds and tools write, and at the root alone', () => {
    const written = ['dist', 'build', 'out', '_site', 'public', '.cache', 'node_modules'];
    const files = [...written.map((name) => `${name}/b/b.md`), 'how-to/build/build.md', 'a/public/public.md'];
    assert.deepEqual(
      postsIn(Object.fromEntries([...files, 'a/node_modules/b.md'].map((name) => [name, post({}, name)]))),
      ['a/public/public.md', 'how-to/build/build.md'],
    );
  });

  const IGNORING: Files = {
    '.gitignore': '/drafts/\n*.tmp.md\n# no rule\n!kept.tmp.md\n',
    'drafts/a.md': post({}, 'Drafts'),
    'notes/drafts/b.md': post({}, 'Further down'),
    'notes/c.tmp.md': post({}, 'Temporary'),
    'notes/kept.tmp.md': post({}, 'Kept'),
    'notes/old/.gitignore': '*\n!d.md\n',
    'notes/old/d.md': post({}, 'D'),
    'notes/old/e.md': post({}, 'E'),
  };

  it('are not looked for in what .gitignore files ignore', () => {
    assert.deepEqual(postsIn(IGNORING), ['notes/drafts/b.md', 'notes/kept.tmp.md', 'notes/old/d.md']);
  });

  it('are not looked for in what is ignored from above, up to the root of the work tree', () => {
    const above: Files = {
      'repo/.gitignore': '/blog/drafts\n*.tmp.md\n',
      '.gitignore': '*\n',
      'repo/blog/.upnext.json': '{}',
      'repo/blog/.gitignore': '!kept.tmp.md\n',
      'repo/blog/drafts/a.md': post({}, 'A'),
      'repo/blog/b.tmp.md': post({}, 'B'),
      'repo/blog/kept.tmp.md': post({}, 'Kept'),
      'repo/blog/c.md': post({}, 'C'),
    };
    assert.deepEqual(
      postsIn(above, () => mkdirSync('repo/.git'), 'repo/blog'),
      ['c.md', 'kept.tmp.md'],
    );
  });

  it('are found in a blog that is ignored itself, but named', () => {
    const files: Files = { '.gitignore': 'out/\n', 'out/.upnext.json': '{}', 'out/a/a.md': post() };
    assert.deepEqual(
      postsIn(files, () => mkdirSync('.git'), 'out'),
      ['a/a.md'],
    );
  });

  it('count once, whatever links lead to them', () => {
    const files: Files = { 'b/b.md': post({}, 'B'), 'c/x.png': '' };
    assert.deepEqual(
      postsIn(files, () => {
        symlinkSync('../b/b.md', 'c/a.md');
        symlinkSync('b', 'a');
        symlinkSync('..', 'b/loop');
        symlinkSync('gone.md', 'b/gone.md');
      }),
      ['b/b.md'],
    );
  });

  it('are found in a folder elsewhere that a link leads to, by the first of its links', () => {
    const files: Files = {
      'blog/.upnext.json': '{}',
      'else/b/b.md': post({}, 'B'),
      'else/c.md': post({}, 'C'),
    };
    assert.deepEqual(
      postsIn(
        files,
        () => {
          symlinkSync('../else', 'blog/two');
          symlinkSync('../else', 'blog/one');
          symlinkSync('../else/c.md', 'blog/zero.md');
          symlinkSync('../..', 'else/b/loop');
        },
        'blog',
      ),
      ['one/b/b.md', 'one/c.md'],
    );
  });
});

describe('a file that is there', () => {
  const FILES: Files = {
    '.gitignore': 'downloads\n',
    'dist/sheet.pdf': '',
    '.github/ISSUE_TEMPLATE/bug.md': '',
    'downloads/a.zip': '',
    'public/img/a.png': '',
    'node_modules/b/README.md': '',
    '.env': '',
  };

  it('answers links wherever no posts are looked for', () => {
    const body = [
      '[a](../../dist/sheet.pdf) [b](/dist/sheet.pdf) [c](dist) [d](/.github/ISSUE_TEMPLATE/bug.md)',
      '[e](../../downloads/a.zip) ![f](/public/img/a.png) [g](../../node_modules/b) [h](/.env)',
    ].join('\n');
    assert.deepEqual(problemsOf(body, FILES), []);
  });

  it('answers none for others', () => {
    assert.deepEqual(problemsOf('[a](../../dist/gone.pdf) [b](../../drafts)', FILES), [
      NOTHING('../../dist/gone.pdf'),
      NOTHING('../../drafts'),
    ]);
  });

  it('answers after a link to its folder', () => {
    const prepare = (): void => symlinkSync('../../pictures', 'guides/a/images');
    assert.deepEqual(problemsOf('![a](images/b.png)', { 'pictures/b.png': '' }, prepare), []);
  });

  it('is still led to after its folder, or the post, has moved', () => {
    const files: Files = { ...FILES, 'guides/a/a.md': `${post()}\n[a](../../dist/sheet.pdf) [b](/.env)\n` };
    const moved = (...move: readonly string[]): string =>
      inBlog(files, () => run(['move', ...move, '--dry-run']).stdout.replace(/[^]*\n\+(?=\[)|\n\[?.*$/g, ''));
    assert.equal(moved('dist', 'files'), '[a](../../files/sheet.pdf) [b](/.env)');
    assert.equal(moved('guides/a', 'guides/x/a'), '[a](../../../dist/sheet.pdf) [b](/.env)');
  });
});

describe('a folder that cannot be read', () => {
  it('is named once, and the rest is read', function () {
    const files: Files = { 'a/a.md': post({}, 'A'), 'closed/b.md': post({}, 'B'), 'c/c.md': post({}, 'C') };
    const outcome = inBlog(files, () => {
      giveAway('.', 'a', 'c', 'closed', ...Object.keys(files));
      chmodSync('closed', 0o000);
      let listed = run(['--version']);
      const done = unprivileged(() => (listed = run(['check'])));
      chmodSync('closed', 0o777);
      return done ? listed : undefined;
    });
    if (!outcome) return this.skip();
    assert.equal(outcome.status, 0);
    assert.equal(
      outcome.stderr,
      'up-next: closed could not be read and was skipped: EACCES: permission denied\n',
    );
    assert.match(outcome.stdout, /2 posts/);
  });
});
