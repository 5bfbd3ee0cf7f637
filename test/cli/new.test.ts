import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { root } from '../../scripts/root.mjs';
import { bytesBelow, gitApply, giveAway, unprivileged } from './changes.js';
import { inBlog, inFolder, run } from './support.js';

function inExample<T>(action: () => T): T {
  return inBlog({}, () => {
    cpSync(path.join(root(), 'examples', 'blog'), '.', { recursive: true });
    return action();
  });
}

const POSTS = 'src/assets/posts';
const ARGS = ['new', 'Collimating a Newtonian', '--series', 'home observatory', '--date', '2024-05-31'];
const FILE = `${POSTS}/guides/010_collimating_a_newtonian/010_collimating_a_newtonian.md`;
const TEXT = `<!--
date=2024-05-31
topic=Astronomy
series=Home_Observatory
series_section=5
summary=Collimating a Newtonian
-->

# Collimating a Newtonian
`;

describe('new', () => {
  it('makes a post as the others are, prints its path, and touches nothing else', () => {
    inExample(() => {
      const before = bytesBelow();
      assert.deepEqual(run(ARGS), { status: 0, stdout: `${FILE}\n`, stderr: '' });
      assert.deepEqual(bytesBelow(), { ...before, [FILE]: TEXT });
      assert.match(run(['check', FILE]).stdout, /^1 post checked: 0 errors, 0 warnings\n$/);
      assert.match(run(ARGS).stdout, /\/011_collimating_a_newtonian\.md\n$/);
    });
  });

  it('shows the same as a diff, and writes nothing', () => {
    inExample(() => {
      const before = bytesBelow();
      const { stdout } = run([...ARGS, '--dry-run']);
      assert.deepEqual(bytesBelow(), before);
      gitApply(stdout);
      assert.deepEqual(bytesBelow(), { ...before, [FILE]: TEXT });
    });
  });

  it('takes a number that is taken, and makes room for it in the same step', () => {
    inExample(() => {
      const before = bytesBelow();
      const args = [...ARGS, '--section', '3'];
      const { stdout } = run([...args, '--dry-run']);
      assert.deepEqual(bytesBelow(), before);
      const made = run(args);
      assert.deepEqual(made, { status: 0, stdout: `${FILE}\n`, stderr: '' });
      const after = bytesBelow();
      const [third = '', fourth = ''] = Object.keys(before).filter((path) => /\/00[34]_\w+\.md$/.test(path));
      assert.deepEqual(after, {
        ...before,
        [FILE]: TEXT.replace('section=5', 'section=3'),
        [third]: before[third]?.replace('section=3', 'section=4'),
        [fourth]: before[fourth]?.replace('section=4', 'section=5'),
      });
      for (const [path, text] of Object.entries(before)) writeFileSync(path, text, 'latin1');
      rmSync(FILE);
      gitApply(stdout);
      assert.deepEqual(bytesBelow(), after);
    });
  });

  it('does nothing at all where a part that is to make room cannot be written', function () {
    inExample(() => {
      const part = `${POSTS}/guides/004_a_first_light_logbook/004_a_first_light_logbook.md`;
      chmodSync(part, 0o444);
      giveAway('.', part, path.dirname(part), `${POSTS}/guides`);
      const before = bytesBelow();
      const tried = unprivileged(() => {
        assert.equal(run([...ARGS, '--section', '3']).status, 2);
      });
      assert.deepEqual(bytesBelow(), before);
      if (!tried) this.skip();
    });
  });

  it('has every field that is given', () => {
    inExample(() => {
      const options = [
        '--category',
        'notes',
        '--topic',
        'garden',
        '--summary',
        'Words',
        '--date',
        '2024-05-31',
      ];
      assert.equal(run(['new', 'Mulch', '.', ...options]).stdout, `${POSTS}/notes/mulch/mulch.md\n`);
      assert.equal(
        bytesBelow()[`${POSTS}/notes/mulch/mulch.md`],
        '<!--\ndate=2024-05-31\ntopic=Garden\nsummary=Words\n-->\n\n# Mulch\n',
      );
    });
  });

  it('makes a category where that is said, one that looks like a slip, too', () => {
    for (const name of ['nope', 'note'])
      inExample(() => {
        const made = run(['new', 'Mulch', '--category', name, '--new-category', '--topic', 'Garden']);
        assert.deepEqual(made, {
          status: 0,
          stdout: `${POSTS}/${name}/001_mulch/001_mulch.md\n`,
          stderr: '',
        });
      });
  });

  it('prints the path from the current folder', () => {
    inExample(() => {
      const made = inFolder('src', () =>
        run(['new', 'Mulch', '../src/assets/posts/notes', '--date', '2024-05-31']),
      );
      assert.equal(made.stdout, 'assets/posts/notes/mulch/mulch.md\n');
    });
  });

  it('never overwrites, not even what is no post or leads nowhere', function () {
    if (process.platform === 'win32') this.skip(); // links need a privilege there
    inExample(() => {
      mkdirSync(`${POSTS}/notes/mulch`);
      symlinkSync('nowhere', `${POSTS}/notes/mulch/mulch.md`);
      const { status, stderr } = run(['new', 'Mulch', '--category', 'notes']);
      assert.equal(status, 2);
      assert.match(stderr, /mulch\.md already exists\. Choose another title/);
      assert.equal(run(['new', 'Saving tomato seed', '--category', 'notes']).status, 2);
    });
  });

  it('says how to insist on a series with a similar name', () => {
    const { stderr } = run(['new', 'Mulch', '--category', 'notes', '--series', 'Kitchen Gardn']);
    assert.ok(
      stderr.endsWith(' Did you mean “Kitchen Garden”? To begin a new series: --new-series\n'),
      stderr,
    );
  });

  it('says what to do about what it cannot do', () => {
    const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
      [[], /new takes a title and a folder, as in up-next new "A Title in Quotes" blog/],
      [['A', 'Title', 'Unquoted'], /new takes a title and a folder/],
      [['Mulch'], /--category: Choose a category for the post: guides, notes/],
      [['Mulch', '--category', 'notes', '--section', '2'], /--section: Say which series/],
      [[...ARGS.slice(1), '--section', '0'], /--section: The parts of a series are numbered/],
      [[...ARGS.slice(1), '--section', 'two'], /--section is a whole number such as 10, not “two”/],
      [
        ['Mulch', '--series', 'Kitchen Gardem'],
        /--series: .*Did you mean “Kitchen Garden”\? To begin a new series: --new-series/,
      ],
      [
        ['Mulch', '--category', 'note'],
        /--category: There is no category “note”\. Did you mean “notes”\? To make a new one: --new-category/,
      ],
      [
        ['Mulch', '--category', 'nope'],
        /--category: There is no category “nope”\. There are: guides, notes\. To make a new one: --new-category/,
      ],
      ...['CON', 'a:b|c', 'Aux.old', 'what?', 'dots.', 'lpt1'].map(
        (name) =>
          [
            ['Mulch', '--category', name, '--new-category'],
            /--category: Windows does not allow a folder called .*\. Choose another name/,
          ] as const,
      ),
      ...['CON', 'Nul', 'com1', 'LPT9'].map(
        (title) =>
          [
            ['new', title, '--category', 'notes'].slice(1),
            /Windows does not allow a file or folder called (?:con|nul|com1|lpt9)\. Choose another title/,
          ] as const,
      ),
      [['Mulch', '--category', 'notes', '--date', 'today'], /--date: “today” is not a valid date/],
      [['Mulch', '--category', 'notes', '--topic', 'a-->b'], /--topic: /],
      [['src'], /The title is missing: “src” names a file or folder\. Write up-next new TITLE FOLDER\. /],
      [['!', '--category', 'notes'], /A title needs a letter or a digit/],
      [['', '--category', 'notes'], /Give the post a title/],
      [
        ['Mulch', '--tag', 'x'],
        /new has no option --tag\. It has --category, --topic, --series, --section, --date, --summary, --new-category, --new-series and --dry-run/,
      ],
    ];
    inExample(() => {
      const before = bytesBelow();
      for (const [args, says] of cases) {
        const { status, stdout, stderr } = run(['new', ...args]);
        assert.match(stderr, says, args.join(' '));
        assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      }
      assert.deepEqual(bytesBelow(), before);
    });
  });
});
