import * as assert from 'node:assert/strict';
import { format } from '../../../src/core/text/message.js';
import { postText } from '../../support/blog.js';
import { accept, labels, part, suggest, TODAY } from './support.js';

const BLOG = {
  'src/posts/guides/a/a.md': part('Home_Lab', 1, 'A', '2024-01-01'),
  'src/posts/guides/b/b.md': part('Home_Lab', 2, 'B', '2024-02-01'),
  'src/posts/guides/c/c.md': part('Home Lab', 4, 'C', '2024-03-01'),
  'src/posts/guides/d/d.md': part('Weather', 1, 'D', '2025-01-01'),
  'src/posts/guides/e/e.md': postText({ topic: 'Garden' }, '# E'),
};

describe('completion of keys', () => {
  it('offers those that are missing, the required ones first', () => {
    const text = '<!--\ndate=2024-01-01\n⟦⟧\n-->\n\n# T\n';
    assert.deepEqual(labels(text), ['topic', 'summary', 'series', 'series_section']);
    assert.equal(accept('topic', text), '<!--\ndate=2024-01-01\ntopic=\n-->\n\n# T\n');
  });

  it('opens the list again only where there are values to choose from', () => {
    const keys = suggest('<!--\n⟦⟧\n-->\n', BLOG).map(({ label, more }) => [label, more]);
    assert.deepEqual(keys, [
      ['date', true],
      ['topic', true],
      ['summary', false],
      ['series', true],
      // there is no series yet
      ['series_section', false],
    ]);
    assert.equal(suggest('<!--\n⟦⟧\n-->\n').find(({ label }) => label === 'topic')?.more, false);
  });

  for (const [where, text] of [
    ['of an empty file', '<!--\n⟦⟧'],
    ['of an empty file, closed by the editor', '<!--\n⟦⟧ -->'],
    ['above a text', '<!--\n⟦⟧\n-->\n\n# T\n\nA text.\n'],
    ['above a text, with half a key', '<!--\nda⟦⟧\n-->\n\n# T\n'],
  ] as const) {
    it(`offers them in a comment typed by hand ${where}`, () => assert.equal(labels(text)[0], 'date'));
  }

  it('says what a key means and whether it is required', () => {
    const [topic] = suggest('<!--\ndate=2024-01-01\n⟦⟧\n-->\n');
    assert.match(format(topic?.documentation ?? { template: '', values: [] }), /what the post is about/i);
    assert.equal(topic?.detail?.template, 'required');
  });

  it('puts the other half of a series first', () => {
    assert.equal(labels('<!--\nseries=Home_Lab\n⟦⟧\n-->\n')[0], 'series_section');
    const [series] = suggest('<!--\nseries_section=1\n⟦⟧\n-->\n');
    assert.equal(series?.label, 'series');
    assert.equal(series.detail && format(series.detail), 'goes with “series_section”');
  });

  it('replaces the whole word, also in front of a value', () => {
    assert.equal(accept('topic', '<!--\ndate=1\nto⟦⟧p\n-->\n'), '<!--\ndate=1\ntopic=\n-->\n');
    assert.equal(accept('topic', '<!--\ndate=1\nt⟦⟧pic=Docker\n-->\n'), '<!--\ndate=1\ntopic=Docker\n-->\n');
  });

  it('goes on while the comment is not closed yet', () => {
    assert.equal(labels('<!--\ndate=2024-01-01\n⟦⟧')[0], 'topic');
    assert.equal(accept('topic', '<!--\ndate=1\nto⟦⟧'), '<!--\ndate=1\ntopic=');
    assert.equal(labels('<!--\n⟦⟧\n-->\n')[0], 'date');
    assert.equal(labels('<!--\nda⟦⟧')[0], 'date');
  });

  it('offers the keys that the site declares, and their values', () => {
    const config = { fields: { level: { values: ['easy', 'hard'] }, draft: { type: 'boolean' } } };
    const keys = labels('<!--\ndate=2024-01-01\n⟦⟧\n-->\n', {}, config);
    assert.deepEqual(keys.slice(-2), ['level', 'draft']);
    assert.deepEqual(labels('<!--\nlevel=⟦⟧\n-->\n', {}, config), ['easy', 'hard']);
    assert.deepEqual(labels('<!--\ndraft=t⟦⟧\n-->\n', {}, config), ['true', 'false']);
  });

  for (const [where, text] of [
    ['before the comment', '⟦⟧\n<!--\ndate=1\n-->\n'],
    ['after the comment', '<!--\ndate=1\n-->⟦⟧\n'],
    ['in the body', '<!--\ndate=1\n-->\n\n⟦⟧\n'],
    ['in a remark of the body', '<!--\ndate=1\n-->\n\n<!--\n⟦⟧\n-->\n'],
    ['in a remark at the top of a file that is no post', '<!--\nOf the house.\n⟦⟧\n-->\n\n# Read me\n'],
    ['after a word that is no key', '<!--\ndate=1\nsome words ⟦⟧\n-->\n'],
    ['in code', '<!--\ndate=1\n-->\n\n```\n<!--\n⟦⟧\n-->\n```\n'],
  ] as const) {
    it(`offers none ${where}`, () => assert.deepEqual(labels(text), []));
  }
});

describe('completion of values', () => {
  const value = (line: string, before = ''): string => `<!--\n${before}${line}\n-->\n\n# T\n`;

  it('offers topics, the commonest first, without what is being typed', () => {
    const items = suggest(value('topic=Do⟦⟧'), BLOG);
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail && format(detail)]),
      [
        ['Docker', '4 posts'],
        ['Garden', '1 post'],
      ],
    );
  });

  it('replaces the whole value, from wherever in it', () => {
    for (const line of ['topic=⟦⟧', 'topic=Do⟦⟧', 'topic=D⟦⟧ock', 'topic=⟦⟧Dock', 'topic=Some th⟦⟧ing'])
      assert.equal(accept('Docker', value(line), BLOG), value('topic=Docker'));
  });

  it('offers series in their commonest spelling, with their posts', () => {
    const items = suggest(value('series=⟦⟧'), BLOG);
    assert.deepEqual(
      items.map(({ label, posts }) => [label, posts?.length]),
      [
        ['Home_Lab', 3],
        ['Weather', 1],
      ],
    );
  });

  it('offers the sections that the series lacks, the lowest first', () => {
    assert.deepEqual(labels(value('series_section=⟦⟧', 'series=Home Lab\n'), BLOG), ['3', '5']);
    assert.deepEqual(labels(value('series_section=⟦⟧', 'series=Weather\n'), BLOG), ['2']);
    assert.deepEqual(labels(value('series_section=⟦⟧', 'series=New\n'), BLOG), ['1']);
    assert.deepEqual(labels(value('series_section=⟦⟧'), BLOG), []);
  });

  it('does not count the section that the post has itself', () => {
    assert.deepEqual(labels(value('series_section=2⟦⟧', 'series=Weather\n'), BLOG), ['2']);
  });

  it('offers today for a date, also of a declared field', () => {
    assert.deepEqual(labels(value('date=⟦⟧')), [TODAY]);
    assert.deepEqual(labels(value('seen=⟦⟧', 'date=1\n'), {}, { fields: { seen: { type: 'date' } } }), [
      TODAY,
    ]);
  });

  it('offers none for a summary or an unknown key', () => {
    assert.deepEqual(labels(value('summary=⟦⟧'), BLOG), []);
    assert.deepEqual(labels(value('colour=⟦⟧', 'date=1\n'), BLOG), []);
  });
});

describe('completion in an empty file', () => {
  const block = [
    '<!--',
    `date=${TODAY}`,
    'topic=${1|Docker,Garden|}',
    'summary=$2',
    '-->',
    '',
    '# ${3:Here}',
    '',
    '$0',
  ].join('\n');

  it('offers the whole front matter', () => {
    assert.equal(accept('front matter', '⟦⟧', BLOG), block);
  });

  for (const begun of ['<⟦⟧', '<⟦⟧>', '<!⟦⟧', '<!-⟦⟧', '<!--⟦⟧', '<!--⟦⟧>', '<!--⟦⟧-->'])
    it(`replaces ${begun}`, () => {
      const written = accept('front matter', `\n${begun}\n`, BLOG);
      assert.equal(written, `\n${block}\n`);
    });

  it('offers the next part of each series, the latest first', () => {
    assert.deepEqual(labels('⟦⟧', BLOG), ['front matter', 'front matter: Weather', 'front matter: Home Lab']);
    const written = accept('front matter: Home Lab', '<⟦⟧>', BLOG);
    assert.match(written, /\ntopic=Docker\nseries=Home_Lab\nseries_section=3\nsummary=\$2\n/);
  });

  it('escapes what a snippet would take for its own', () => {
    const files = { 'src/posts/guides/a/a.md': postText({ topic: 'C, $1 | }\\' }) };
    assert.match(accept('front matter', '⟦⟧', files), /topic=\$\{1\|C\\, \\\$1 \\\| \\\}\\\\\|\}\n/);
  });

  it('offers nothing where a text has begun', () => {
    assert.deepEqual(labels('# Read me\n<⟦⟧'), []);
    assert.deepEqual(labels('<⟦⟧b>'), []);
  });
});
