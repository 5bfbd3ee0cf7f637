import * as assert from 'node:assert/strict';
import { fixAll } from '../../../src/core/fixes/fixAll.js';
import { blog, diagnose } from '../../support/blog.js';
import { applyFix, offeredFixes, titleOf } from '../../support/fixes.js';
import { FINE, post } from './cases.js';

const rules = (text: string): readonly string[] => diagnose({ 'a.md': text }).map(({ rule }) => rule);

/** The text after every fix that is made without asking. */
function fixed(text: string): string {
  return fixAll(blog({ 'a.md': text }), ['a.md'], () => text).get('a.md')?.text ?? text;
}

const TITLE = '\n# A title\n';
const KETTLE = 'date=2023-04-02\ntopic=Kitchen\nsummary=Which kettle.';

describe('several fields on one line', () => {
  for (const [before, after] of [
    ['<!-- date=2023-04-02 topic=Kitchen summary=Which kettle. -->', `<!--\n${KETTLE}\n-->`],
    ['<!--date=2023-04-02, topic=Kitchen; summary=Which kettle.-->', `<!--\n${KETTLE}\n-->`],
    ['<!--\ndate=2023-04-02 topic=Kitchen\nsummary=Which kettle.\n-->', `<!--\n${KETTLE}\n-->`],
    ['<!--\ndate = 2023-04-02   topic = Kitchen\nsummary=Which kettle.\n-->', `<!--\n${KETTLE}\n-->`],
    [
      '<!--\nsummary=Which kettle. date=2023-04-02\ntopic=Kitchen\n-->',
      '<!--\nsummary=Which kettle.\ndate=2023-04-02\ntopic=Kitchen\n-->',
    ],
  ] as const) {
    it(`are one problem, and given a line each, in ${JSON.stringify(before)}`, () => {
      assert.deepEqual(rules(`${before}\n${TITLE}`), ['front-matter-syntax']);
      assert.equal(fixed(`${before}\n${TITLE}`), `${after}\n${TITLE}`);
      assert.deepEqual(rules(`${after}\n${TITLE}`), []);
    });
  }

  it('are given a value where they lack one, away from the next key', () => {
    const files = {
      'a.md': `<!--\ndate=2023-04-02\ntopic= summary=Which kettle.\n-->\n${TITLE}`,
      'b.md': post(FINE),
    };
    const offered = offeredFixes(files).find(({ fix }) => titleOf(fix) === 'Write topic=Docker');
    assert.ok(offered);
    assert.equal(
      applyFix(files, offered.fix)['a.md'],
      `<!--\ndate=2023-04-02\ntopic=Docker summary=Which kettle.\n-->\n${TITLE}`,
    );
  });

  for (const summary of [
    'Set timeout=3 and go',
    'Set date=2022-01-01 and go',
    'Set series=3 and go',
    'Write `series=Docker`',
    'Not "series=Docker"',
  ]) {
    it(`are none in the summary “${summary}”`, () => {
      const text = post(FINE.replace('A summary.', summary));
      assert.deepEqual(rules(text), []);
      assert.equal(fixed(text), text);
    });
  }
});

describe('another end than -->', () => {
  const others = ['--)', '»', '~~>', '--≻', '-❯', '-\u200B->'];
  for (const end of ['--!>', '—>', '-- >', '->', '–>', '--', '→', '-->'.replace('>', '＞'), ...others]) {
    it(`is replaced where it is “${end}”`, () => {
      for (const rest of ['', '\n<!-- a remark -->\n']) {
        const text = `<!--\n${FINE}\n${end}\n${TITLE}${rest}`;
        assert.deepEqual(rules(text), ['front-matter-unclosed']);
        assert.equal(fixed(text), `<!--\n${FINE}\n-->\n${TITLE}${rest}`);
      }
    });
  }

  it('is replaced after a value', () => {
    assert.equal(fixed(`<!-- ${FINE} --!>\n${TITLE}`), `<!-- ${FINE} -->\n${TITLE}`);
  });

  it('is offered only where it is written with letters', () => {
    const text = `<!--\n${FINE}\n--&gt;\n${TITLE}`;
    assert.deepEqual(rules(text), ['front-matter-unclosed']);
    assert.equal(fixed(text), text);
  });

  it('is no end where --> follows', () => {
    const text = post(FINE.replace('A summary.', 'From a —>'));
    assert.deepEqual(rules(text), []);
  });
});

describe('several fields with colons on one line', () => {
  for (const before of [
    '<!-- date: 2023-04-02 topic: Kitchen summary: Which kettle. -->',
    '<!-- date: 2023-04-02, topic: Kitchen, summary: Which kettle. -->',
    '<!--\ndate: 2023-04-02 | topic: Kitchen\nsummary: Which kettle.\n-->',
  ])
    it(`are given a sign and a line each, in ${JSON.stringify(before)}`, () => {
      assert.equal(fixed(`${before}\n${TITLE}`), `<!--\n${KETTLE}\n-->\n${TITLE}`);
    });

  it('stay as they are where one of them has no valid value', () => {
    const text = `<!-- topic: Kitchen, series: Kettles, series_section: 03 -->\n${TITLE}`;
    assert.equal(fixed(text), text);
  });
});

describe('an end inside of a value', () => {
  for (const [written, mended] of [
    [
      'date=2022-06-27\nsummary=From a --> b\ntopic=Docker\n-->',
      'date=2022-06-27\nsummary=From a → b\ntopic=Docker\n-->',
    ],
    [
      'date=2022-06-27\ntopic=Docker\nsummary=a --> b --> c\n-->',
      'date=2022-06-27\ntopic=Docker\nsummary=a → b → c\n-->',
    ],
    [
      'date=2022-06-27\ntopic=Docker\nsummary=From a --> b -->',
      'date=2022-06-27\ntopic=Docker\nsummary=From a → b -->',
    ],
    [
      'date=2022-06-27\ntopic=Docker\nsummary=From a --> b.',
      'date=2022-06-27\ntopic=Docker\nsummary=From a → b.\n-->',
    ],
    [
      'date=2022-06-27\nsummary=From a ---> b\ntopic=Docker',
      'date=2022-06-27\nsummary=From a → b\ntopic=Docker\n-->',
    ],
  ] as const) {
    it(`is one problem, with an arrow offered, in ${JSON.stringify(written)}`, () => {
      const files = { 'a.md': `<!--\n${written}\n${TITLE}` };
      assert.deepEqual(rules(files['a.md']), ['front-matter-syntax']);
      assert.equal(fixed(files['a.md']), files['a.md']);
      const [offered] = offeredFixes(files);
      assert.ok(offered);
      assert.equal(titleOf(offered.fix), 'Write →');
      assert.deepEqual(applyFix(files, offered.fix), { 'a.md': `<!--\n${mended}\n${TITLE}` });
    });
  }

  it('says what is lost', () => {
    const text = `<!--\ndate=2022-06-27\nsummary=From a --> b\ntopic=Docker\n-->\n${TITLE}`;
    assert.match(diagnose({ 'a.md': text })[0]?.message ?? '', /lose “b topic=Docker”/);
  });

  it('is the end where text follows', () => {
    const text = `<!--\n${FINE} --> Text.\n\nMore text.\n${TITLE}`;
    assert.deepEqual(rules(text), []);
  });
});

describe('the comment of another tool before the front matter', () => {
  for (const other of [
    '<!-- markdownlint-disable MD013 -->',
    '<!-- prettier-ignore -->',
    '<!-- cspell:ignore kettle -->',
    '<!-- vale off -->',
    '<!--\nCopyright: 2024 Ada\nSPDX-License-Identifier: MIT\n-->',
    '<!-- toc=true -->',
  ]) {
    it(`does not hide it: ${JSON.stringify(other)}`, () => {
      for (const between of ['\n', '\n\n']) {
        const text = `${other}${between}<!--\n${FINE}\n-->\n${TITLE}`;
        for (const config of [undefined, { posts: ['*.md'] }]) {
          const found = diagnose({ 'a.md': text }, config).map(({ rule }) => rule);
          assert.deepEqual(found, ['front-matter-position']);
        }
        assert.equal(fixed(text), `<!--\n${FINE}\n-->\n\n${other}${between}\n${TITLE}`);
      }
    });
  }
});

describe('quotes around a value', () => {
  for (const [before, after] of [
    ['date="2022-06-27"\ntopic=Docker\nsummary=A summary.', FINE],
    ["date='2022-06-27'\ntopic='Docker'\nsummary='A summary.'", FINE],
  ] as const) {
    it(`are removed in ${JSON.stringify(before)}`, () => {
      for (const rule of rules(post(before))) assert.equal(rule, 'front-matter-syntax');
      assert.equal(fixed(post(before)), post(after));
    });
  }

  it('are kept around a sentence, which may be a quotation', () => {
    const text = post(FINE.replace('A summary.', '"To be or not"'));
    const titles = offeredFixes({ 'a.md': text }).map(({ fix }) => titleOf(fix));
    assert.deepEqual(titles, ['Write summary=To be or not', 'Write summary=“To be or not”']);
    assert.equal(fixed(text), text);
  });

  for (const summary of ['"One" and "two"', '“To be”', 'The "best" kettle']) {
    it(`are none that enclose ${summary}`, () => {
      assert.deepEqual(rules(post(FINE.replace('A summary.', summary))), []);
    });
  }
});
