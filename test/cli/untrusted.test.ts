import assert from 'node:assert/strict';
import { symlinkSync, truncateSync } from 'node:fs';
import { inBlog, post, run, runJson } from './support.js';

const ESCAPE = '\u001B]0;owned\u0007\u009B31m\u202Edesrever\u2066\u200E\u200F\u061Ca\u2028b\u2029c';
const DANGEROUS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

const HOSTILE = post(
  { [`series`]: `Docker${ESCAPE}`, series_section: `1${ESCAPE}`, date: ESCAPE, topic: ESCAPE },
  `Title ${ESCAPE}`,
);

describe('a post by somebody else', () => {
  it('never writes control characters to a terminal', () => {
    const files = { 'a.md': HOSTILE, 'b.md': HOSTILE, [`c\u009B31m.md`]: HOSTILE };
    inBlog(files, () => {
      for (const format of ['text', 'json', 'sarif', 'github']) {
        const { stdout } = run(['check', '--format', format]);
        assert.doesNotMatch(stdout, DANGEROUS, format);
        assert.match(stdout, /c(?:\uFFFD|\\u009b|%C2%9B)31m\.md/, format);
      }
      for (const format of ['table', 'json'])
        assert.doesNotMatch(run(['list', '--format', format]).stdout, DANGEROUS, format);
    });
  });

  it('keeps them in JSON, as what they are', () => {
    const { posts } = inBlog({ 'a.md': HOSTILE }, () => runJson('list')) as {
      readonly posts: readonly { readonly topic: string }[];
    };
    assert.equal(posts[0]?.topic, ESCAPE);
  });

  it('nor does its configuration, nor an argument', () => {
    inBlog({ '.upnext.json': JSON.stringify({ [ESCAPE]: 1 }), 'a.md': post() }, () => {
      const { status, stderr } = run(['check']);
      assert.equal(status, 2);
      assert.doesNotMatch(stderr, DANGEROUS);
    });
    for (const args of [[ESCAPE], ['check', ESCAPE], ['check', `--${ESCAPE}`], ['check', '--format', ESCAPE]])
      assert.doesNotMatch(run(args).stderr, DANGEROUS);
  });
});

describe('a file that is no ordinary text', () => {
  const TEXT = post({ series: 'Docker', series_section: '1' });
  const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
  const problems = (content: string | Uint8Array): readonly string[] => {
    const report = inBlog({ 'a.md': content }, () => runJson('check')) as {
      readonly problems: readonly { readonly rule: string }[];
      readonly summary: { readonly posts: number };
    };
    assert.equal(report.summary.posts, 1);
    return report.problems.map(({ rule }) => rule);
  };

  it('may begin with a byte order mark, and end its lines in any way', () => {
    for (const end of ['\n', '\r\n', '\r'])
      for (const mark of ['', '\uFEFF'])
        assert.deepEqual(problems(mark + TEXT.replaceAll('\n', end)), [], JSON.stringify(mark + end));
  });

  it('may hold bytes that are no UTF-8, and NUL', () => {
    assert.deepEqual(problems(bytes(TEXT, [0xff, 0xfe, 0xc3], '\n')), []);
    assert.deepEqual(problems(bytes(TEXT, [0], 'text\n')), []);
    assert.deepEqual(problems(bytes('<!--\ndate=', [0xff], '\ntopic=', [0], '\nsummary=x\n-->\n# Title\n')), [
      'date-invalid',
    ]);
  });

  it('may be empty, or nothing but the beginning of a comment', () => {
    inBlog({ 'a.md': '', 'b.md': '<!--', 'c.md': '<!', 'd.md': '\uFEFF' }, () => {
      assert.equal(run(['check']).status, 0);
      assert.equal(run(['list']).status, 0);
    });
  });

  it('may be too large for a text: it is named, and the others are read', () => {
    inBlog({ 'a.md': TEXT, 'b/huge.md': '' }, () => {
      // without its bytes on disk
      truncateSync('b/huge.md', 0x20000000);
      const skipped = 'up-next: b/huge.md is larger than 512 MB and was skipped\n';
      assert.deepEqual(run(['check']), {
        status: 0,
        stdout: '1 post checked: 0 errors, 0 warnings\n',
        stderr: skipped,
      });
      assert.equal(run(['list']).stderr, skipped);
      assert.equal(run(['rename-series', 'Docker', 'Podman']).stderr, skipped);
    });
  });

  it('may hold half a surrogate pair wherever a text is read', () => {
    const half = '\uD83D';
    const text =
      post({ topic: half, series: half, series_section: '1' }, half) +
      `\n## ${half}\n\n[${half}](${half}.md#${half})\n`;
    inBlog({ 'a.md': Buffer.from(text, 'utf16le'), 'b.md': text, [`${half}.md`]: text }, () => {
      for (const format of ['text', 'json', 'sarif', 'github'])
        assert.equal(run(['check', '--format', format]).status, 1, format);
      assert.equal(run(['list']).status, 0);
      assert.equal(run(['check', half]).status, 2);
    });
  });

  it('may be a link that leads nowhere, or in a circle', function () {
    if (process.platform === 'win32') this.skip(); // links need a privilege there
    inBlog({ 'a.md': TEXT }, () => {
      symlinkSync('nowhere.md', 'b.md');
      symlinkSync('.', 'circle');
      assert.deepEqual((runJson('check') as { readonly summary: unknown }).summary, {
        posts: 1,
        errors: 0,
        warnings: 0,
        fixable: 0,
      });
    });
  });
});
