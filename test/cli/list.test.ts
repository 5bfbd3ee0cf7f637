import assert from 'node:assert/strict';
import { root } from '../../scripts/root.mjs';
import { run } from '../../src/cli/run.js';
import { inBlog, inFolder, post, runJson, type Files } from './support.js';

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
  it('is a table for people', () => {
    const files = {
      'guides/a/a.md': post({ series: 'Docker', series_section: '1' }, '日本 😀'),
      'guides/b/b.md': post({}, 'Plain'),
    };
    assert.deepEqual(inBlog(files, () => run(['list'])).stdout.split('\n'), [
      'SERIES  PART  DATE        TOPIC   TITLE    PATH',
      'Docker  1     2024-05-31  Docker  日本 😀  guides/a/a.md',
      '              2024-05-31  Docker  Plain    guides/b/b.md',
      '',
    ]);
  });
});
