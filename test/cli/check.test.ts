import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { type Files, inBlog, inFolder, post, run, runJson } from './support.js';

const SERIES: Files = {
  'posts/a/a.md': post({ series: 'Docker', series_section: '1' }, 'First'),
  'posts/b/b.md': post({ series: 'Docker', series_section: '1' }, 'Second'),
};

const DUPLICATE = {
  rule: 'section-duplicate',
  severity: 'error',
  range: { start: { line: 4, character: 15 }, end: { line: 4, character: 16 } },
};

interface Problem {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  readonly fixable: boolean;
}

interface Report {
  readonly problems: readonly Problem[];
  readonly summary: unknown;
}

describe('check --format json', () => {
  it('has exactly what is agreed upon', () => {
    const report = inBlog(SERIES, () => runJson('check')) as Report;
    assert.deepEqual(Object.keys(report), ['problems', 'summary']);
    const [first] = report.problems;
    assert.deepEqual(Object.keys(first ?? {}), ['path', 'rule', 'severity', 'message', 'range', 'fixable']);
    assert.deepEqual(
      report.problems.map(({ message, fixable, ...rest }) => {
        assert.match(message, /^Part 1 of “Docker” is also /);
        assert.equal(typeof fixable, 'boolean');
        return rest;
      }),
      [
        { path: 'posts/a/a.md', ...DUPLICATE },
        { path: 'posts/b/b.md', ...DUPLICATE },
      ],
    );
    const fixable = report.problems.filter((problem) => problem.fixable).length;
    assert.deepEqual(report.summary, { posts: 2, errors: 2, warnings: 0, fixable });
  });

  it('is sorted by path, then by place, and counts UTF-16 from 0', () => {
    const wrong = post({ topic: '😀 x\t', date: '2023-02-29' });
    const report = inBlog({ 'b.md': wrong, 'a/z.md': wrong, 'a.md': wrong }, () =>
      runJson('check'),
    ) as Report;
    const found = report.problems.filter(({ rule }) => ['date-invalid', 'field-whitespace'].includes(rule));
    assert.deepEqual(
      found.map(({ path, rule }) => `${path} ${rule}`),
      ['a.md', 'a/z.md', 'b.md'].flatMap((path) => [`${path} date-invalid`, `${path} field-whitespace`]),
    );
    assert.deepEqual((found[1] as unknown as typeof DUPLICATE).range, {
      start: { line: 2, character: 10 },
      end: { line: 2, character: 11 },
    });
  });

  it('of nothing wrong is empty', () => {
    assert.deepEqual(
      inBlog({ 'a.md': post() }, () => runJson('check')),
      { problems: [], summary: { posts: 1, errors: 0, warnings: 0, fixable: 0 } },
    );
  });
});

describe('what is checked', () => {
  const paths = (...args: readonly string[]): readonly string[] =>
    (runJson('check', ...args) as Report).problems.map(({ path }) => path);

  it('is a file as part of the rest of its blog', () => {
    inBlog(SERIES, () => {
      assert.deepEqual(paths('posts/a/a.md'), ['posts/a/a.md']);
      assert.deepEqual(paths('posts/b/b.md', 'posts/a/a.md'), ['posts/a/a.md', 'posts/b/b.md']);
    });
  });

  it('is a folder as part of the blog that has a configuration', () => {
    inBlog({ ...SERIES, '.upnext.json': '{}' }, () => {
      assert.deepEqual(paths('posts/a'), ['posts/a/a.md']);
      assert.deepEqual(paths('.'), ['posts/a/a.md', 'posts/b/b.md']);
    });
    inBlog(SERIES, () => assert.deepEqual(paths('posts/a'), []));
  });

  const BROKEN_ELSEWHERE: Files = {
    'guides/a/a.md': `${post({ series: 'Docker', series_section: '1' }, 'First')}\n[next](../../notes/b/b.md)\n`,
    'notes/b/b.md': `${post({ series: 'Docker', series_section: '2' }, 'Second')}\n[gone](../c/c.md)\n`,
  };
  for (const sign of ['.git/HEAD', '.upnext.json', 'hugo.toml', 'astro.config.mjs', 'deep/../pelicanconf.py'])
    it(`is part of the blog that has ${sign}, from wherever and whatever is asked`, () => {
      inBlog({ ...BROKEN_ELSEWHERE, [sign]: sign.endsWith('json') ? '{}' : '' }, () => {
        assert.deepEqual(paths('guides'), []);
        assert.deepEqual(paths('guides/a/a.md'), []);
        assert.deepEqual(paths('notes'), ['notes/b/b.md']);
        inFolder('guides/a', () => {
          assert.deepEqual(paths(), []);
          assert.deepEqual(paths('a.md'), []);
          assert.deepEqual(paths('../../notes/b/b.md'), ['../../notes/b/b.md']);
          assert.deepEqual(paths('..', '../../notes'), ['../../notes/b/b.md']);
        });
      });
    });

  it('is of the nearest blog, where there is one in a work tree of another purpose', () => {
    inBlog(
      { ...SERIES, '.git': 'gitdir: elsewhere\n', 'posts/a/_config.yml': '', 'posts/a/_posts/x.md': '' },
      () => {
        assert.deepEqual(paths('posts/a'), []);
        assert.deepEqual(paths('posts/b'), ['posts/b/b.md']);
      },
    );
  });

  it('is not found in a folder where everybody may write', function () {
    if (process.platform === 'win32') this.skip(); // has no such folders
    const shared = Object.fromEntries(Object.entries(SERIES).map(([path, text]) => [`shared/${path}`, text]));
    inBlog({ ...shared, 'shared/.upnext.json': '{}', 'shared/hugo.toml': '' }, () => {
      assert.deepEqual(paths('shared/posts/a'), ['shared/posts/a/a.md']);
      chmodSync('shared', 0o1777);
      assert.deepEqual(paths('shared/posts/a'), []);
      assert.deepEqual(paths('shared'), ['shared/posts/a/a.md', 'shared/posts/b/b.md']);
    });
  });

  it('is a post once, however often it is named', () => {
    inBlog({ ...SERIES, 'posts/a/.upnext.json': '{}' }, () => {
      assert.deepEqual(paths('.', 'posts', 'posts/a', 'posts/a/a.md'), ['posts/a/a.md', 'posts/b/b.md']);
    });
  });

  it('has paths from the current folder, also upwards', () => {
    inBlog({ ...SERIES, 'elsewhere/x.txt': '' }, () => {
      inFolder('elsewhere', () => assert.deepEqual(paths('..'), ['../posts/a/a.md', '../posts/b/b.md']));
      inFolder('posts', () => assert.deepEqual(paths(), ['a/a.md', 'b/b.md']));
    });
  });

  it('may begin with a dash after --', () => {
    inBlog({ '-a.md': post({ date: 'x' }) }, () => {
      const { status, stdout } = run(['check', '--format', 'github', '--', '-a.md']);
      assert.equal(status, 1);
      assert.match(stdout, /^::error file=-a\.md,/);
    });
  });
});
