import assert from 'node:assert/strict';
import { root } from '../../scripts/root.mjs';
import { type Files, inBlog, inFolder, post, run, runJson } from './support.js';

interface Listing {
  readonly posts: readonly Readonly<Record<string, unknown>>[];
  readonly series: readonly { readonly name: string; readonly posts: readonly string[] }[];
}

const list = (...args: readonly string[]): Listing => runJson('list', ...args) as Listing;

const FILES: Files = {
  'guides/b/b.md': post(
    { date: '2024-02-01', series: 'Angular_Indepth', series_section: '2' },
    '`Second` part',
  ),
  'guides/b/thumbnail.png': '',
  'guides/a/a.md': post({ date: '2024-01-01', series: 'Angular_Indepth', series_section: '1' }, 'First part'),
  'guides/c/c.md': post({ series: 'Zebras', series_section: 'two' }),
  'notes/d/d.md': '<!--\ndate=2024-03-01\n-->\n',
  'notes/e/e.md': '<!--\ndate=2024-04-01\ntopic=\n-->\n',
  'README.md': '# Not a post\n',
};

describe('list --format json', () => {
  it('has exactly what is agreed upon, and leaves out what a post lacks', () => {
    const { posts, series, ...others } = inBlog(FILES, () => list());
    assert.deepEqual(others, {});
    assert.deepEqual(posts, [
      {
        path: 'guides/a/a.md',
        category: 'guides',
        slug: 'a',
        title: 'First part',
        topic: 'Docker',
        date: '2024-01-01',
        summary: 'What it is about.',
        series: 'Angular Indepth',
        section: 1,
        next: 'guides/b/b.md',
      },
      {
        path: 'guides/b/b.md',
        category: 'guides',
        slug: 'b',
        title: 'Second part',
        topic: 'Docker',
        date: '2024-02-01',
        summary: 'What it is about.',
        series: 'Angular Indepth',
        section: 2,
        thumbnail: 'guides/b/thumbnail.png',
        previous: 'guides/a/a.md',
      },
      {
        path: 'guides/c/c.md',
        category: 'guides',
        slug: 'c',
        title: 'A Title',
        topic: 'Docker',
        date: '2024-05-31',
        summary: 'What it is about.',
        series: 'Zebras',
      },
      { path: 'notes/d/d.md', category: 'notes', slug: 'd', date: '2024-03-01', next: 'notes/e/e.md' },
      { path: 'notes/e/e.md', category: 'notes', slug: 'e', date: '2024-04-01', previous: 'notes/d/d.md' },
    ]);
    assert.deepEqual(series, [
      { name: 'Angular Indepth', posts: ['guides/a/a.md', 'guides/b/b.md'] },
      { name: 'Zebras', posts: ['guides/c/c.md'] },
    ]);
  });

  it('has paths from the current folder, and of a part of a blog only that part', () => {
    inBlog({ ...FILES, '.upnext.json': '{}' }, () => {
      const paths = (): readonly unknown[] => list('../guides/a').posts.map(({ path, next }) => [path, next]);
      assert.deepEqual(inFolder('notes', paths), [['../guides/a/a.md', '../guides/b/b.md']]);
      assert.deepEqual(list('guides/a').series, [{ name: 'Angular Indepth', posts: ['guides/a/a.md'] }]);
    });
  });

  it('of the example reads every post and series', () => {
    const { posts, series } = inFolder(root(), () => list('examples/blog'));
    assert.equal(posts.length, 15);
    assert.deepEqual(
      series.map(({ name, posts: { length } }) => [name, length]),
      [
        ['Home Observatory', 4],
        ['Kitchen Garden', 3],
        ['Weather Station', 3],
      ],
    );
    for (const { path, date, title, topic, summary } of posts)
      assert.ok(date && title && topic && summary, String(path));
  });
});

describe('list', () => {
  it('is a table for people, as wide as its letters are', () => {
    const files = {
      'guides/a/a.md': post({ series: 'Docker', series_section: '1' }, '日本 😀'),
      'guides/b/b.md': post({}, 'Plain'),
    };
    assert.deepEqual(inBlog(files, () => run(['list'])).stdout.split('\n'), [
      'SERIES  PART  DATE        TOPIC   TITLE    PATH           PREVIOUS  NEXT',
      'Docker  1     2024-05-31  Docker  日本 😀  guides/a/a.md',
      '              2024-05-31  Docker  Plain    guides/b/b.md',
      '',
    ]);
  });

  it('says which posts are drafts', () => {
    const files = {
      'a.md': '---\ntitle: A\ndate: 2024-05-31\n---\n',
      'b.md': '---\ntitle: B\ndate: 2024-06-01\ndraft: true\n---\n',
    };
    assert.deepEqual(inBlog(files, () => run(['list'])).stdout.split('\n'), [
      'SERIES  PART  DATE        TOPIC  TITLE      PATH  PREVIOUS  NEXT',
      '              2024-05-31         A          a.md',
      '              2024-06-01         B (draft)  b.md  a.md',
      '',
    ]);
  });

  it('has the series part by part, then the others by category and date, each with its neighbours', () => {
    const files = {
      'notes/a/a.md': post({ date: '2024-03-01' }, 'Notes, later'),
      'notes/b/b.md': post({ date: '2024-02-01' }, 'Notes, earlier'),
      'guides/z/z.md': post({ date: '2024-09-01' }, 'Guides'),
      'notes/c/c.md': post({ series: 'Bees', series_section: '10' }, 'Bees, ten'),
      'notes/d/d.md': post({ series: 'Bees', series_section: '2' }, 'Bees, two'),
      'guides/e/e.md': post({ series: 'Ants', series_section: '1' }, 'Ants'),
      'guides/a/a.md': post({ series: 'Bees', series_section: 'x' }, 'Bees, nowhere'),
    };
    const rows = (...args: readonly string[]): readonly string[] =>
      run(['list', ...args])
        .stdout.trimEnd()
        .split('\n')
        .map((row) => row.replace(/2024-\d\d-\d\d {2}Docker {2}/, '').replace(/ {2,}/g, ' | '));
    inBlog(files, () => {
      assert.deepEqual(rows(), [
        'SERIES | PART | DATE | TOPIC | TITLE | PATH | PREVIOUS | NEXT',
        'Ants | 1 | Ants | guides/e/e.md',
        'Bees | 2 | Bees, two | notes/d/d.md | notes/c/c.md',
        'Bees | 10 | Bees, ten | notes/c/c.md | notes/d/d.md',
        'Bees | Bees, nowhere | guides/a/a.md',
        ' | Guides | guides/z/z.md',
        ' | Notes, earlier | notes/b/b.md | notes/a/a.md',
        ' | Notes, later | notes/a/a.md | notes/b/b.md',
      ]);
      assert.deepEqual(
        list().posts.map(({ path }) => path),
        Object.keys(files).sort(),
      );
    });
  });

  it('of a part of a blog knows the rest of it', () => {
    const files = { ...FILES, '.git/HEAD': '' };
    inBlog(files, () => {
      const expected = [['guides/b/b.md', 'guides/a/a.md']];
      assert.deepEqual(
        list('guides/b').posts.map(({ path, previous }) => [path, previous]),
        expected,
      );
      assert.deepEqual(
        inFolder('guides/b', () => list().posts.map(({ path, previous }) => [path, previous])),
        [['b.md', '../a/a.md']],
      );
    });
  });
});
