import assert from 'node:assert/strict';
import { type Files, inBlog, post, run, runBuilt } from './support.js';

/** One post with a warning, one with an error, one with an info, and a blog whose configuration is wrong. */
const BLOG: Files = {
  'clean/a.md': post(),
  'warning/a.md': post({ colour: 'red' }, 'Colours'),
  'warning/b.md': post({ colour: 'red', size: '2' }, 'Sizes'),
  'error/a.md': post({ date: '2023-02-29' }, 'A day'),
  'info/.upnext.json': '{ "rules": { "date-invalid": "info", "field-unknown": "hint" } }',
  'info/a.md': post({ date: '2023-02-29', colour: 'red' }, 'Another day'),
  'empty/README.md': '# No post\n',
  'bad/.upnext.json': '{\n  "layout": "folders",\n  "post": []\n}\n',
  'bad/posts/a.md': post({}, 'Bad'),
  'broken/.upnext.json': '{\n  "posts": [\n}\n',
};

const CASES: readonly (readonly [status: 0 | 1 | 2, args: string, says: RegExp])[] = [
  [0, 'check clean', /^1 post checked: 0 errors, 0 warnings\n$/],
  [0, 'check clean/a.md', /^1 post checked: 0 errors, 0 warnings\n$/],
  [0, 'check info', /^1 post checked: 0 errors, 0 warnings, 2 notes$/m],
  [0, 'check info --max-warnings 0', /1 post checked/],
  [0, 'check empty', /^No posts found\./],
  [1, 'check error', /1 error, 0 warnings/],
  [1, 'check error clean', /^2 posts checked: 1 error, 0 warnings$/m],
  [1, 'check error --max-warnings 100', /1 error, 0 warnings/],
  [1, 'check warning', /0 errors, 3 warnings/],
  [1, 'check warning --max-warnings 2', /there are 3 warnings, and --max-warnings allows 2/],
  [0, 'check warning --max-warnings 3', /0 errors, 3 warnings/],
  [0, 'check warning --max-warnings=3', /0 errors, 3 warnings/],
  [1, 'check warning warning/a.md warning', /^2 posts checked: 0 errors, 3 warnings$/m],
  [
    2,
    'check --fixx',
    /check has no option --fixx\. It has --format, --max-warnings, --cache-location, --fix and --cache; see up-next check --help/,
  ],
  [
    2,
    'list --max-warnings 1',
    /list has no option --max-warnings\. It has --format; see up-next list --help/,
  ],
  [2, 'check --cache-location kept', /--cache-location says where --cache is kept: write both/],
  [2, 'check --cache --cache-location clean/b.md', /A cache must not be named as a post is: clean\/b\.md/],
  [2, 'check clean --cache --cache-location clean', /clean is not a cache of up-next, and stays as it is/],
  [2, 'check clean info --cache --cache-location kept', /--cache-location is for one blog, and /],
  [2, 'check -q', /check has no option -q/],
  [2, 'check --format', /--format needs a value after it/],
  [2, 'check --format xml', /--format is text, json, sarif or github, not “xml”/],
  [2, 'check --format=', /--format is text, json, sarif or github, not “”/],
  [2, 'list --format text', /--format is table or json, not “text”/],
  [2, 'check --max-warnings few', /--max-warnings is a whole number such as 10, not “few”/],
  [2, 'check --max-warnings -1', /--max-warnings is a whole number such as 10, not “-1”/],
  [2, 'chekc', /There is no command “chekc”\. Did you mean check\?/],
  [
    2,
    'publish',
    /There is no command “publish”\. There are check, list, new, renumber, move and rename-series; see up-next --help/,
  ],
  [2, '--format json', /Write the command before its options, as in up-next check --format/],
  [2, 'check nowhere', /There is no file or folder nowhere\. Paths are relative to /],
  [2, 'check clean/a.md/b.md', /There is no file or folder clean\/a\.md\/b\.md/],
  [2, 'list nowhere', /There is no file or folder nowhere/],
  [2, 'list clean/a.md', /clean\/a\.md is a file, and list takes a folder/],
  [2, 'list clean info', /list takes one folder, not 2/],
  [2, 'check bad', /^bad\/\.upnext\.json:2:13: .*"folder"/m],
  [2, 'check bad', /^bad\/\.upnext\.json:3:3: .*"post"/m],
  [2, 'check bad/posts/a.md', /^bad\/\.upnext\.json:2:13: /m],
  [2, 'list bad/posts', /^bad\/\.upnext\.json:2:13: /m],
  [2, 'check clean bad', /^bad\/\.upnext\.json:2:13: /m],
  [2, 'check broken', /^broken\/\.upnext\.json:3:1: This is not valid JSON/m],
  [0, 'list clean', /A Title/],
  [0, 'list error', /A day/],
  [0, 'list empty', /^No posts found\./],
];

/** The first of each status of each command: starting a process for all of them takes seconds. */
const FEW = CASES.filter(([status, args], place) => {
  const isSame = ([otherStatus, other]: (typeof CASES)[number]): boolean =>
    otherStatus === status && other.split(' ')[0] === args.split(' ')[0];
  return CASES.findIndex(isSame) === place;
});

describe('the exit status', () => {
  for (const [name, start, cases] of [
    ['in this process', run, CASES],
    ['of the built command', runBuilt, FEW],
  ] as const) {
    it(`${name} says what came of it, and the text says why`, () => {
      inBlog(BLOG, () => {
        for (const [status, args, says] of cases) {
          const outcome = start(args.split(' '));
          const text = outcome.stdout + outcome.stderr;
          assert.equal(outcome.status, status, `${args}: ${text}`);
          assert.match(text, says, args);
          // what another program reads must not be mixed with what went wrong
          if (status === 2) assert.equal(outcome.stdout, '', args);
          if (status === 0) assert.equal(outcome.stderr, '', args);
          assert.doesNotMatch(text, /\n +at |mistake in up-next/, args);
        }
      });
    });
  }

  it('of an empty name, which a script passes whose variable is not set, is 2', () => {
    const { status, stderr } = run(['check', '']);
    assert.equal(status, 2);
    assert.match(stderr, /Write \. for the current folder/);
  });
});
