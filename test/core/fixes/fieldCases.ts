import { FINE, type FixCase, post } from './cases.js';

const FIELDS = {
  level: { values: ['Beginner', 'Advanced'] },
  draft: { type: 'boolean' },
  updated: { type: 'date' },
};

/** A case in which one post changes. */
function one(rule: string, fix: string, before: string, after: string, more: Partial<FixCase> = {}): FixCase {
  return { rule, fix, before: { 'a.md': post(before) }, after: { 'a.md': post(after) }, ...more };
}

/** The same with a value that the site declares. */
function value(before: string, after: string): FixCase {
  const written = (line: string): string => `${FINE}\n${line}`;
  const [, meant = ''] = after.split('=');
  return one('field-value', `Write ${meant}`, written(before), written(after), {
    config: { fields: FIELDS },
  });
}

const INLINE = '<!-- date=2022-06-27\ntopic=Docker\nsummary=A summary. -->\n\n# A title\n';

export const FIELD_CASES: readonly FixCase[] = [
  one(
    'field-missing',
    'Add summary=A title',
    'date=2022-06-27\ntopic=Docker',
    'date=2022-06-27\ntopic=Docker\nsummary=A title',
  ),
  {
    // the first sentence would be read as a field of its own
    rule: 'field-missing',
    fix: 'Add summary=A title',
    before: { 'a.md': post('date=2022-06-27\ntopic=Docker', '# A title\n\nWrite topic=Docker first.\n') },
    after: {
      'a.md': post(
        'date=2022-06-27\ntopic=Docker\nsummary=A title',
        '# A title\n\nWrite topic=Docker first.\n',
      ),
    },
    leaves: ['summary-repeats-title'],
  },
  {
    rule: 'field-missing',
    fix: 'Add topic=Docker',
    before: {
      'a.md': '<!-- date=2022-06-27 -->\n\n# A title\n\nText.\n'.replace(' -->', '\nsummary=A summary. -->'),
      'b.md': post(FINE, '# Another\n'),
    },
    after: { 'a.md': '<!-- date=2022-06-27\ntopic=Docker\nsummary=A summary. -->\n\n# A title\n\nText.\n' },
  },
  {
    rule: 'field-missing',
    fix: 'Add summary=A title',
    before: { 'a.md': INLINE.replace('\nsummary=A summary.', '') },
    after: { 'a.md': '<!-- date=2022-06-27\ntopic=Docker\nsummary=A title\n-->\n\n# A title\n' },
  },
  one(
    'field-empty',
    'Write summary=A title',
    FINE.replace('A summary.', ''),
    FINE.replace('A summary.', 'A title'),
  ),
  one('field-empty', 'Remove the line', `${FINE}\nseries=`, FINE),
  one('field-duplicate', 'Remove this line', `${FINE}\ntopic=Git`, FINE),
  one(
    'field-duplicate',
    'Remove the first one',
    `${FINE}\ntopic=Git`,
    'date=2022-06-27\nsummary=A summary.\ntopic=Git',
  ),
  one('field-unknown', 'Write summary', FINE.replace('summary=', 'sumary='), FINE),
  one('field-unknown', 'Remove the line', `${FINE}\nauthor=Ada`, FINE),
  one(
    'field-whitespace',
    'Remove the whitespace',
    FINE.replace('topic=Docker', ' topic =\tDocker\u00A0Swarm '),
    FINE.replace('Docker', 'Docker Swarm'),
  ),
  one('date-invalid', 'Write 2022-06-27', FINE.replace('2022-06-27', '27.6.2022'), FINE),
  {
    ...one('topic-spelling', 'Write Docker', FINE.replace('Docker', 'dokcer'), FINE),
    before: {
      'a.md': post(FINE.replace('Docker', 'Dokcer')),
      'b.md': post(FINE, '# B\n'),
      'c.md': post(FINE, '# C\n'),
    },
  },
  value('level=Beginer', 'level=Beginner'),
  value('level=advanced', 'level=Advanced'),
  value('draft=Yes', 'draft=true'),
  value('draft=FALSE', 'draft=false'),
  value('updated=2022/6/27', 'updated=2022-06-27'),
];
