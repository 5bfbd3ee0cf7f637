import assert from 'node:assert/strict';
import type { Report, ReportedProblem } from '../../src/cli/checkBlog.js';
import { COLOURED, NO_COLOUR } from '../../src/cli/colours.js';
import { asGitHub } from '../../src/cli/formats/github.js';
import { asText } from '../../src/cli/formats/text.js';

const range = (line: number, character: number, endLine: number, endCharacter: number) => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

const problem = (given: Partial<ReportedProblem>): ReportedProblem => ({
  path: 'a.md',
  rule: 'date-invalid',
  severity: 'error',
  message: 'Wrong. Correct it',
  range: range(1, 5, 1, 15),
  fixable: false,
  related: [],
  ...given,
});

const report = (...problems: readonly ReportedProblem[]): Report => ({
  problems,
  summary: {
    posts: 2,
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    fixable: 0,
  },
});

const SOME = report(
  problem({}),
  problem({
    severity: 'warning',
    rule: 'section-gap',
    range: range(99, 0, 99, 0),
    related: [{ path: 'b.md', range: range(0, 0, 0, 1), message: 'The part before' }],
  }),
  problem({ path: 'b.md', severity: 'info' }),
  problem({ path: 'b.md', severity: 'hint' }),
);

describe('check --format text', () => {
  it('has the problems of each post under its path', () => {
    assert.equal(
      asText(SOME, NO_COLOUR),
      [
        'a.md',
        '  2:6     error   Wrong. Correct it [date-invalid]',
        '  100:1   warning Wrong. Correct it [section-gap]',
        '          b.md:1:1 The part before',
        '',
        'b.md',
        '  2:6     info    Wrong. Correct it [date-invalid]',
        '  2:6     hint    Wrong. Correct it [date-invalid]',
        '',
        '2 posts checked: 1 error, 1 warning, 2 notes',
        '',
      ].join('\n'),
    );
    assert.equal(asText(report(), NO_COLOUR), '2 posts checked: 0 errors, 0 warnings\n');
  });

  it('says the same in colours', () => {
    const coloured = asText(SOME, COLOURED);
    assert.ok(coloured.includes('\u001B[31merror  \u001B[39m'));
    assert.equal(coloured.replace(/\u001B\[\d+m/g, ''), asText(SOME, NO_COLOUR));
  });
});

describe('check --format github', () => {
  it('is a command for each problem', () => {
    const [error, warning, info, hint, ...rest] = asGitHub(SOME).split('\n');
    const wrong = 'title=date-invalid::Wrong. Correct it';
    assert.equal(error, `::error file=a.md,line=2,col=6,endLine=2,endColumn=16,${wrong}`);
    assert.match(
      warning ?? '',
      /^::warning file=a\.md,line=100,col=1,endLine=100,endColumn=1,title=section-gap::/,
    );
    assert.match(info ?? '', /^::notice file=b\.md,/);
    assert.match(hint ?? '', /^::notice file=b\.md,/);
    assert.deepEqual(rest, ['2 posts checked: 1 error, 1 warning, 2 notes', '']);
  });

  it('has no columns over several lines, where GitHub takes none', () => {
    const [line] = asGitHub(report(problem({ range: range(0, 3, 4, 1) }))).split('\n');
    assert.equal(line, '::error file=a.md,line=1,endLine=5,title=date-invalid::Wrong. Correct it');
  });

  it('escapes what would end a property or the command', () => {
    const hostile = problem({ path: 'a, b: 100%\r\nc.md', message: '50%: a, b\r\n::stop::\u001B[31m' });
    const [line = ''] = asGitHub(report(hostile)).split('\n');
    assert.ok(line.startsWith('::error file=a%2C b%3A 100%25%0D%0Ac.md,line=2,'), line);
    assert.ok(line.endsWith('::50%25: a, b%0D%0A::stop::\uFFFD[31m'), line);
  });
});
