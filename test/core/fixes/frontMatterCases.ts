import { today } from '../../support/today.js';
import { FINE, type FixCase, post } from './cases.js';

const NAMED = { posts: ['*.md'] };
const BODY = '# A title\n\nText.\n';
const yaml = (lines: string, body = BODY): string => `---\n${lines}\n---\n\n${body}`;

/** A block of YAML, and what becomes of it. */
function converted(lines: string, result: string, more: Partial<FixCase> = {}): FixCase {
  return {
    rule: 'front-matter-yaml',
    fix: 'Convert it to a comment',
    before: { 'a.md': yaml(lines), 'z.md': post(FINE, '# Another\n') },
    after: { 'a.md': post(result, BODY) },
    config: NAMED,
    ...more,
  };
}

export const FRONT_MATTER_CASES: readonly FixCase[] = [
  {
    rule: 'front-matter-missing',
    fix: 'Insert front matter',
    before: { 'a.md': BODY, 'b.md': post(FINE, '# Another\n') },
    after: { 'a.md': `<!--\ndate=${today()}\ntopic=Docker\nsummary=Text.\n-->\n\n${BODY}` },
    config: NAMED,
  },
  {
    rule: 'front-matter-missing',
    fix: 'Insert front matter',
    before: { 'a.md': `\uFEFF${BODY}`, 'b.md': post(FINE, '# Another\n') },
    after: { 'a.md': `\uFEFF<!--\ndate=${today()}\ntopic=Docker\nsummary=Text.\n-->\n\n${BODY}` },
    config: NAMED,
  },
  {
    rule: 'front-matter-position',
    fix: 'Move the comment to the top',
    before: { 'a.md': `# A title\n\n<!--\n${FINE}\n-->\n\nText.\n` },
    after: { 'a.md': `<!--\n${FINE}\n-->\n\n# A title\n\n\n\nText.\n` },
  },
  {
    rule: 'front-matter-position',
    fix: 'Move the comment to the top',
    before: { 'a.md': `\uFEFFText.\n\n<!--\n${FINE}\n-->\n\n# A title\n` },
    after: { 'a.md': `\uFEFF<!--\n${FINE}\n-->\n\nText.\n\n\n\n# A title\n` },
  },
  ...['\n=>', '\n*/', ' ->', '--!>'].map((end): FixCase => {
    const after = end.startsWith('\n') ? '\n-->' : end.startsWith(' ') ? ' -->' : '-->';
    return {
      rule: 'front-matter-unclosed',
      fix: 'Write -->',
      before: { 'a.md': `<!--\n${FINE}${end}\n\n${BODY}` },
      after: { 'a.md': `<!--\n${FINE}${after}\n\n${BODY}` },
    };
  }),
  {
    rule: 'front-matter-unclosed',
    fix: 'Close the comment after line 4',
    before: { 'a.md': `<!--\n${FINE}\n\n${BODY}` },
    after: { 'a.md': `<!--\n${FINE}\n-->\n\n${BODY}` },
  },
  {
    rule: 'front-matter-unclosed',
    fix: 'Close the comment after line 4',
    before: { 'a.md': `<!--\n${FINE}\n\n${BODY}\n<!-- a remark -->\n` },
    after: { 'a.md': `<!--\n${FINE}\n-->\n\n${BODY}\n<!-- a remark -->\n` },
  },
  {
    rule: 'front-matter-syntax',
    fix: 'Write topic=Docker',
    before: { 'a.md': post(FINE.replace('topic=', 'topic := ')) },
    after: { 'a.md': post(FINE) },
  },
  {
    rule: 'front-matter-syntax',
    fix: 'Write topic=Docker',
    before: { 'a.md': post(FINE.replace('topic=', 'topic: ')) },
    after: { 'a.md': post(FINE) },
  },
  {
    rule: 'front-matter-syntax',
    fix: 'Remove the line',
    before: { 'a.md': post(`${FINE}\nDo not forget!`) },
    after: { 'a.md': post(FINE) },
  },
  {
    rule: 'front-matter-syntax',
    fix: 'Remove “>”',
    before: { 'a.md': `<!--\n${FINE}\n-->>\n\n${BODY}` },
    after: { 'a.md': `<!--\n${FINE}\n-->\n\n${BODY}` },
  },
  {
    rule: 'front-matter-syntax',
    fix: 'Put it on a line of its own',
    before: { 'a.md': `<!--\n${FINE}\n--> ${BODY}` },
    after: { 'a.md': `<!--\n${FINE}\n-->\n\n${BODY}` },
  },
  converted(FINE.replaceAll('=', ': '), FINE),
  converted(
    `# written elsewhere\ntitle: "A title"\ndate: 2022-06-27 # a Monday\ntopic: 'Docker''s'\n\nsummary: >-\n  A summary\n  of two lines.`,
    "date=2022-06-27\ntopic=Docker's\nsummary=A summary of two lines.",
  ),
  converted(
    `date: 2022-06-27\ntopic: "C#"\nsummary: A summary,\n  which goes on: no, it "goes" on.`.replace(
      ': no',
      ' – no',
    ),
    'date=2022-06-27\ntopic=C#\nsummary=A summary, which goes on – no, it "goes" on.',
  ),
  converted(
    `${FINE.replaceAll('=', ': ')}\ntags: [one, "two"]\nauthors:\n  - Ada\n  - 'Grace'\nempty:`,
    `${FINE}\ntags=one, two\nauthors=Ada, Grace`,
    { config: { ...NAMED, fields: { tags: {}, authors: {} } } },
  ),
  converted(`title: Some *stars*\n${FINE.replaceAll('=', ': ')}`, FINE, {
    before: {
      'a.md': yaml(`title: Some *stars*\n${FINE.replaceAll('=', ': ')}`, 'Text.\n'),
      'z.md': post(FINE, '# Another\n'),
    },
    after: { 'a.md': post(FINE, '# Some \\*stars\\*\n\nText.\n') },
  }),
  converted(`title: Another\n${FINE.replaceAll('=', ': ')}`, `${FINE}\ntitle=Another`, {
    leaves: ['field-unknown'],
  }),
  converted(
    'topic: Docker\ndescription: A summary.\npubDate: 2022-06-27T10:00:00+02:00',
    'date=2022-06-27\ntopic=Docker\nsummary=A summary.',
  ),
  converted('date: 2022-02-30\nsummary:', 'date=2022-02-30\nsummary=', {
    leaves: ['date-invalid', 'field-empty', 'field-missing'],
  }),
];
