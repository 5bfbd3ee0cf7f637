import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { root } from '../../scripts/root.mjs';
import { bytesBelow, gitApply } from './changes.js';
import { type Files, inBlog, post, run } from './support.js';

const part = (section: string, title: string, series = 'Home_Observatory'): string =>
  post({ series, series_section: section }, title);

const FILES: Files = {
  'a/a.md': part('2', 'First'),
  'b/b.md': `\uFEFF${part('5', 'Second').replaceAll('\n', '\r\n')}No end`,
  'c/c.md': part('two', 'Lost'),
  'd/d.md': part('1', 'Alone', 'Docker'),
};

const NUMBERED = {
  ...FILES,
  'a/a.md': part('1', 'First'),
  'b/b.md': `\uFEFF${part('2', 'Second').replaceAll('\n', '\r\n')}No end`,
};

const latin1 = (files: Files): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, Buffer.from(content).toString('latin1')]),
  );

function inExample<T>(action: () => T): T {
  return inBlog({}, () => {
    cpSync(path.join(root(), 'examples', 'blog'), '.', { recursive: true });
    return action();
  });
}

describe('renumber', () => {
  it('numbers a series from 1 on, and says what it did', () => {
    for (const name of ['Home Observatory', 'Home_Observatory'])
      inBlog(FILES, () => {
        const { status, stdout, stderr } = run(['renumber', name]);
        assert.equal(status, 0);
        assert.equal(
          stdout,
          'a/a.md  2 → 1\nb/b.md  5 → 2\nRenumbered “Home Observatory”: 2 of 3 posts changed\n',
        );
        assert.equal(stderr, 'up-next: c/c.md has no valid series_section and was left out\n');
        assert.deepEqual(bytesBelow(), latin1(NUMBERED));
      });
  });

  it('shows the same as a diff, and writes nothing', () => {
    inBlog(FILES, () => {
      const { status, stdout } = run(['renumber', 'Home Observatory', '--dry-run']);
      assert.equal(status, 0);
      assert.deepEqual(bytesBelow(), latin1(FILES));
      gitApply(stdout);
      assert.deepEqual(bytesBelow(), latin1(NUMBERED));
    });
  });

  it('has nothing to do where all is well', () => {
    inBlog(NUMBERED, () => {
      for (const args of [['Docker'], ['Docker', '--dry-run'], ['Docker', '.']])
        assert.deepEqual(run(['renumber', ...args]), {
          status: 0,
          stdout: '',
          stderr: '“Docker” is already numbered 1 to 1\n',
        });
    });
  });

  it('changes all posts or none', () => {
    const broken = Buffer.concat([Buffer.from(part('7', 'Broken')), Buffer.from([0xff])]);
    inBlog({ ...FILES, 'z/z.md': broken }, () => {
      const before = bytesBelow();
      const { status, stdout, stderr } = run(['renumber', 'Home Observatory']);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^up-next: z\/z\.md could not be written: it is not valid UTF-8/m);
      assert.match(stderr, /^up-next: Nothing was changed$/m);
      assert.deepEqual(bytesBelow(), before);
    });
  });
});

describe('rename-series', () => {
  const RENAMED = {
    ...FILES,
    'a/a.md': part('2', 'First', 'Garden_Dome'),
    'b/b.md': `\uFEFF${part('5', 'Second', 'Garden_Dome').replaceAll('\n', '\r\n')}No end`,
    'c/c.md': part('two', 'Lost', 'Garden_Dome'),
  };

  it('gives every post of the series the new name, with spaces as it wrote the old one', () => {
    inBlog(FILES, () => {
      assert.deepEqual(run(['rename-series', 'Home Observatory', 'Garden Dome']), {
        status: 0,
        stdout: 'Renamed “Home Observatory” to “Garden Dome” in 3 posts\n',
        stderr: '',
      });
      assert.deepEqual(bytesBelow(), latin1(RENAMED));
    });
  });

  it('shows the same as a diff, and writes nothing', () => {
    inBlog(FILES, () => {
      const { stdout } = run(['rename-series', 'Home_Observatory', 'Garden Dome', '--dry-run']);
      assert.deepEqual(bytesBelow(), latin1(FILES));
      gitApply(stdout);
      assert.deepEqual(bytesBelow(), latin1(RENAMED));
    });
  });

  for (const name of [
    'my-blog',
    'c',
    'c/c.md',
    '.',
    '..',
    './blog',
    '../blog',
    '~/blog',
    '/srv/blog',
    'C:\\blog',
    'blog/',
  ])
    it(`takes ${name} for a folder whose new name was forgotten, unless the folder is named as well`, () => {
      inBlog({ ...FILES, 'my-blog/README.md': '' }, () => {
        const before = bytesBelow();
        const { status, stdout, stderr } = run(['rename-series', 'Home Observatory', name]);
        assert.deepEqual([status, stdout], [2, '']);
        assert.equal(
          stderr,
          `up-next: The new name is missing: “${name}” names a file or folder. Write up-next rename-series OLD NEW FOLDER. If it is the new name, write the folder of the blog after it as well, such as .\n`,
        );
        assert.deepEqual(bytesBelow(), before);
        const insisted = run(['rename-series', 'Home Observatory', name, '.', '--dry-run']);
        assert.equal(insisted.status, 0);
        assert.ok(insisted.stdout.includes(`+series=${name}\n`), insisted.stdout);
      });
    });

  it('takes a name with a slash that is no folder', () => {
    inBlog(FILES, () => {
      assert.match(run(['rename-series', 'Docker', 'TCP/IP']).stdout, /^Renamed “Docker” to “TCP\/IP”/);
    });
  });

  it('joins two spellings of one series, and nothing else', () => {
    const files = {
      'a.md': part('1', 'A', 'docker'),
      'b.md': part('2', 'B', 'Docker'),
      'c.md': part('3', 'C', 'Zebras'),
    };
    inBlog(files, () => {
      const refused = run(['rename-series', 'Zebras', 'Docker']);
      assert.equal(refused.status, 2);
      assert.match(refused.stderr, /The series “Docker” already exists, with 1 post\. Choose another name/);
      assert.equal(run(['rename-series', 'docker', 'Docker']).status, 0);
      assert.deepEqual(bytesBelow(), { ...files, 'a.md': part('1', 'A', 'Docker') });
    });
  });

  it('in the example is the same run, and as a diff', () => {
    const args = ['rename-series', 'Home Observatory', 'Our Dome'];
    const run_ = inExample(() => {
      run(args);
      return bytesBelow();
    });
    const applied = inExample(() => {
      gitApply(run([...args, '--dry-run']).stdout);
      return bytesBelow();
    });
    assert.deepEqual(applied, run_);
    assert.equal(Object.values(run_).filter((text) => text.includes('series=Our_Dome\n')).length, 4);
  });
});

describe('renumber and rename-series', () => {
  const CASES: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [['renumber'], /renumber takes the name of a series and a folder, as in /],
    [['renumber', 'Docker', '.', 'more'], /renumber takes the name of a series and a folder/],
    [
      ['renumber', 'Home Obsrvatory'],
      /There is no series “Home Obsrvatory”\. Did you mean “Home Observatory”\?/,
    ],
    [['renumber', 'docker'], /There is no series “docker”\. Did you mean “Docker”\?/],
    [['renumber', 'Cooking'], /There is no series “Cooking”\. There are “Docker” and “Home Observatory”/],
    [['renumber', 'Docker', 'nowhere'], /There is no file or folder nowhere/],
    [['renumber', 'Docker', 'a/a.md'], /a\/a\.md is a file, and renumber takes a folder/],
    [['renumber', 'Docker', 'empty'], /No post here is in a series/],
    [['renumber', 'Docker', '--dry-run=yes'], /--dry-run takes no value; see up-next renumber --help/],
    [['renumber', 'Docker', '--format', 'json'], /renumber has no option --format\. It has --dry-run;/],
    [['rename-series', 'Docker'], /rename-series takes the old name, the new name and a folder, as in /],
    [['rename-series', 'Dokcer', 'Podman'], /Did you mean “Docker”\?/],
    [['rename-series', 'Docker', ''], /empty/],
    [['rename-series', 'Docker', 'a\nb'], /one line/],
    [['rename-series', 'Docker', 'a-->b'], /“-->”/],
    [['rename-series', 'Docker', ' Podman'], /[Ww]hitespace around/],
    [['rename-series', 'Docker', 'Home Observatory'], /The series “Home Observatory” already exists/],
  ];

  it('say what to do about what they cannot do, and change nothing', () => {
    inBlog({ ...FILES, 'empty/x.txt': '' }, () => {
      const before = bytesBelow();
      for (const [args, says] of CASES) {
        const { status, stdout, stderr } = run(args);
        assert.match(stderr, says, args.join(' '));
        assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      }
      assert.deepEqual(bytesBelow(), before);
    });
  });

  it('read the configuration of the blog, whichever of its folders they are given', () => {
    inBlog({ ...FILES, '.upnext.json': '{ "exclude": ["b/**"] }' }, () => {
      assert.match(run(['renumber', 'Home Observatory', 'd']).stdout, /^a\/a\.md {2}2 → 1\n/);
      writeFileSync('.upnext.json', '{ "post": 1 }');
      assert.equal(run(['renumber', 'Home Observatory', 'd']).status, 2);
    });
  });
});
