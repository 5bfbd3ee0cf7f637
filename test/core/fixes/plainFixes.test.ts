import * as assert from 'node:assert/strict';
import { fixAll } from '../../../src/core/fixes/fixAll.js';
import { blog, type Files, postText } from '../../support/blog.js';
import { FINE, part, post } from './cases.js';

/** The files after every fix that is made without asking. */
function fixed(files: Files, config?: unknown): Files {
  const changed = fixAll(blog(files, config), Object.keys(files), (path) => files[path]);
  return { ...files, ...Object.fromEntries([...changed].map(([path, { text }]) => [path, text])) };
}

/** The front matter of one post after that. */
function fixedLines(lines: string, config?: unknown): string {
  const text = fixed({ 'a.md': post(lines) }, config)['a.md'] ?? '';
  return text.replace(/^<!--\n/, '').replace(/\n-->\n\n# A title\n$/, '');
}

const CONFIG = {
  fields: {
    updated: { type: 'date' },
    level: { values: ['Beginner', 'Advanced'] },
    draft: { type: 'boolean' },
    minutes: { type: 'number' },
  },
};

const REST = 'topic=Docker\nsummary=A summary.';

describe('without asking, a field', () => {
  for (const [before, after] of [
    ['date=2022/6/27', 'date=2022-06-27'],
    ['date=20220627', 'date=2022-06-27'],
    ['date=27.06.2022', 'date=2022-06-27'],
    ['date=2022-06-27T10:00Z', 'date=2022-06-27'],
    ['date=2022-06-27 10:00 +0200', 'date=2022-06-27'],
    ['date: 2022-06-27', 'date=2022-06-27'],
    ['Date: 2022/06/27', 'date=2022-06-27'],
    ['DATE=2022-06-27', 'date=2022-06-27'],
    ['dte=2022/06/27', 'date=2022-06-27'],
    [' date = 2022-06-27 ', 'date=2022-06-27'],
    ['date=2022-06-27\nupdated=27.6.2022', 'date=2022-06-27\nupdated=2022-06-27'],
    ['date=2022-06-27\nlevel=advanced', 'date=2022-06-27\nlevel=Advanced'],
    ['date=2022-06-27\nlevel=Beginer', 'date=2022-06-27\nlevel=Beginner'],
    ['date=2022-06-27\ndraft=TRUE', 'date=2022-06-27\ndraft=true'],
    ['date=2022-06-27\nseries=A\nseries-section=1', 'date=2022-06-27\nseries=A\nseries_section=1'],
    ['date=2022-06-27\nseries=A\nseries_section=#1', 'date=2022-06-27\nseries=A\nseries_section=1'],
  ] as const) {
    it(`becomes ${JSON.stringify(after)} from ${JSON.stringify(before)}`, () => {
      assert.equal(fixedLines(`${before}\n${REST}`, CONFIG), `${after}\n${REST}`);
    });
  }

  for (const line of [
    ...['date=2023-11', 'date=2023-12', 'date=202311', 'date=2023111', 'date=2023/1', 'date=7.6.2022'],
    ...['date=2023-04-02 (rewritten 2024-01-15)', 'date=2023-04-02, later revised', 'date=05/06/2022'],
    ...['date=2023-04-02 – 2023-04-05', 'date=20 2023', 'date=June 2023'],
    ...['date=2022-06-27\nupdated=2023-11', 'date=2022-06-27\nupdated=2023-04-02 (typo)'],
    ...[
      'date=2022-06-27\nstate=draft',
      'state=draft',
      'dat=soon',
      'sate=2022',
      'date=2022-06-27\nlevl=Expert',
    ],
    ...['date=2022-06-27\nminuts=many', 'date=2022-06-27\ntopics=Many', 'date=2022-06-27\nseires=A'],
    ...['date=2022-06-27\nhttps://example.org/kettles', 'date=2022-06-27\nWarning: two whistle.'],
    ...[
      'date=2022-06-27\nTODO: more',
      'date=2022-06-27\nSummary: see below',
      'date=2022-06-27\ntopic: kettles',
    ],
    ...['date: see the archive', 'date=2022-06-27\n12:30', 'date=2022-06-27\nauthor: Ada'],
    ...['date=2022-06-27\nseries=A\nseries_section=two', 'date=2022-06-27\nseries=A\nseries_section=4.0'],
    ...['date=2022-06-27\nseries=A\nseries_section=01', 'date=2022-06-27\nseries=A\nseries_section=part 2'],
    ...['date=2022-06-27\ndraft=yes', 'date=2022-06-27\nlevel=Bgnr', 'date=2022-06-27\ndate=2022-06-27'],
  ]) {
    it(`stays ${JSON.stringify(line)}`, () => {
      assert.equal(fixedLines(`${line}\n${REST}`, CONFIG), `${line}\n${REST}`);
    });
  }
});

describe('without asking, a name', () => {
  const series = (...names: readonly (readonly [name: string, section: number])[]): Files =>
    Object.fromEntries(names.map(([name, section], index) => [`${index}.md`, part(name, section)]));
  const topics = (...names: readonly string[]): Files =>
    Object.fromEntries(
      names.map((topic, index) => [`${index}.md`, postText({ topic }, `# Title ${index}\n`)]),
    );
  const seriesIn = (files: Files): readonly (string | undefined)[] =>
    Object.values(files).map((text) => /^(?:series)=(.*)$/m.exec(text)?.[1]);
  const topicsIn = (files: Files): readonly (string | undefined)[] =>
    Object.values(files).map((text) => /^topic=(.*)$/m.exec(text)?.[1]);

  for (const [usual, odd] of [
    ['Docker', 'docker'],
    ['Raised_Beds', 'Raised Beds'],
    ['Raised Beds', 'Raised_beds'],
    ['Café Racer', 'Cafe Racer'],
    ['Raised Beds', 'Raised  Beds'],
  ] as const) {
    it(`of a series becomes “${usual}” from “${odd}”`, () => {
      assert.deepEqual(seriesIn(fixed(series([usual, 1], [usual, 2], [odd, 3]))), [usual, usual, usual]);
    });
    if (usual.replace('_', ' ') === odd) continue;
    it(`of a topic becomes “${usual}” from “${odd}”`, () => {
      assert.deepEqual(topicsIn(fixed(topics(usual, usual, odd))), [usual, usual, usual]);
    });
  }

  for (const [usual, odd] of [
    ['Allotment Year I', 'Allotment Year II'],
    ['Allotment Year III', 'Allotment Year IV'],
    ['Learning C', 'Learning R'],
    ['Docker', 'Dockre'],
    ['Baking', 'Biking'],
    ['NextJS', 'NestJS'],
    ['Raised Beds', 'Raised Bed'],
    ['Raised Beds', 'Raised-Beds'],
    ['Testing', 'Tasting'],
    ['C', 'C#'],
  ] as const) {
    it(`stays “${odd}” beside “${usual}”`, () => {
      for (const section of [1, 2, 3])
        assert.deepEqual(seriesIn(fixed(series([usual, 1], [usual, 2], [odd, section]))), [
          usual,
          usual,
          odd,
        ]);
      assert.deepEqual(topicsIn(fixed(topics(usual, usual, odd))), [usual, usual, odd]);
    });
  }
});

describe('without asking, a second title', () => {
  const body = (text: string): string => fixed({ 'a.md': post(FINE, text) })['a.md'] ?? '';
  for (const [before, after] of [
    ['# One\n\n# Two\n\n## A\n\n### B\n\n# Three\n', '# One\n\n## Two\n\n### A\n\n#### B\n\n## Three\n'],
    ['# One\n\n## A\n\n# Two\n\n## B\n', '# One\n\n## A\n\n## Two\n\n### B\n'],
    ['One\n===\n\nTwo\n===\n\nA *b*\n---\n\nText.\n', 'One\n===\n\nTwo\n---\n\n### A *b*\n\nText.\n'],
    ['# One\n\n# Two #\n\n## A ##\n', '# One\n\n## Two #\n\n### A ##\n'],
  ] as const) {
    it(`takes along what is below it in ${JSON.stringify(before)}`, () => {
      assert.equal(body(before), post(FINE, after));
    });
  }

  for (const text of [
    '# One\n\n# Two\n\n###### Deep\n',
    '# One\n\n# Two\n\nA heading\nof two lines\n---\n',
  ]) {
    it(`stays as it is where there is no deeper level in ${JSON.stringify(text)}`, () => {
      assert.equal(body(text), post(FINE, text));
    });
  }
});

describe('without asking, a post of another site', () => {
  it('keeps a line of code that looks like a title', () => {
    const text =
      '---\ndate: 2022-06-27\ntopic: A\n---\n\n# One\n\n{%- highlight bash -%}\n# Keyspace\ndb0\n{%- endhighlight -%}\n';
    const files = { 'a.md': text, 'b.md': postText() };
    assert.deepEqual(fixed(files, { posts: ['*.md'] }), files);
  });
});

describe('without asking, a line that begins with # in a block of a template', () => {
  for (const [opening, closing] of [
    ['{% highlight bash %}', '{% endhighlight %}'],
    ['{%- raw -%}', '{%- endraw -%}'],
    ['{% code %}', '{%endcode%}'],
  ]) {
    it(`stays between ${opening} and ${closing}`, () => {
      const text = post(FINE, `# One\n\n${opening}\n# Keyspace\n## db0\n${closing}\n\n## Two\n`);
      assert.deepEqual(fixed({ 'a.md': text }), { 'a.md': text });
    });
  }
});

describe('without asking, garbled text', () => {
  const body = (text: string): string =>
    (fixed({ 'a.md': post(FINE, `# A title\n\n${text}\n`) })['a.md'] ?? '')
      .split('\n')
      .slice(8, -1)
      .join('\n');
  for (const [before, after] of [
    ['The machineâ€™s cafÃ©.', 'The machine’s café.'],
    ['â€œQuotedâ€\u009d machineâ€™s', '“Quoted” machine’s'],
    ['"Yes", says the machineâ€™s "voice".', '"Yes", says the machine’s "voice".'],
  ] as const) {
    it(`is repaired in ${before}`, () => {
      assert.equal(body(before), after);
    });
  }

  for (const text of [
    'An apostrophe turns into "â€™".',
    'He typed “cafÃ©” and sighed.',
    "The sign said 'cafÃ©'.",
    '«cafÃ©», „cafÃ©“, ‘cafÃ©’',
    'Mojibake: cafÃ© for a word with an accent.',
    'Read as Windows-1252, UTF-8 shows cafÃ©.',
    'Latin-1 makes it cafÃ©.',
    'Set the charset, or you see cafÃ©.',
    'A café becomes a cafÃ©.',
    'It turns `é` into Ã©.',
    '| before | after |\n| --- | --- |\n| café | cafÃ© |',
    'The text was decoded wrongly: cafÃ©.',
    '文字化け cafÃ©',
  ]) {
    it(`stays in ${text}`, () => {
      assert.equal(body(text), text);
    });
  }

  it('stays in the summary of a post about encodings', () => {
    const text = post(FINE.replace('A summary.', 'Why cafÃ© is shown'), '# Character encodings\n');
    assert.equal(fixed({ 'a.md': text })['a.md'], text);
    const compared = post(FINE.replace('A summary.', 'Why café becomes cafÃ©'), '# A title\n');
    assert.equal(fixed({ 'a.md': compared })['a.md'], compared);
  });
});
