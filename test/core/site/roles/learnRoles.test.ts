import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { ConfiguredKeys } from '../../../../src/core/site/config.js';
import { learnRoles, sameLearnedRoles } from '../../../../src/core/site/roles/learnRoles.js';
import { count, type Tally } from '../../../../src/core/site/roles/tally.js';
import { frontMatterOf } from '../../../support/fields.js';

type Values = Readonly<Record<string, string | number>>;

function roles(posts: readonly Values[], configured?: ConfiguredKeys) {
  return learnRoles(count(new Map(), posts.map(frontMatterOf), 1), configured);
}

/** Which keys make the series and its order. */
function seriesKeys(posts: readonly Values[]): readonly (string | undefined)[] {
  const { series, section } = roles(posts);
  return [series, section];
}

describe('roles', () => {
  for (const [name, post, expected] of [
    ['a name and a number', { seriesId: 'A', seriesOrder: 1 }, ['seriesId', 'seriesOrder']],
    ['Astro', { series: 'A', seriesPart: '1' }, ['series', 'seriesPart']],
    ['a weight', { series: 'A', series_weight: 600 }, ['series', 'series_weight']],
    [
      'a map of id and index',
      { series: '', 'series.id': 'A', 'series.index': 1 },
      ['series.id', 'series.index'],
    ],
    [
      'a map of name and order',
      { 'series.name': 'A', 'series.order': '06' },
      ['series.name', 'series.order'],
    ],
    ['a map of title and part', { 'series.title': 'A', 'series.part': 1 }, ['series.title', 'series.part']],
    [
      'a table of Zola',
      { 'extra.series': 'A', 'extra.series_order': 1 },
      ['extra.series', 'extra.series_order'],
    ],
    ['a taxonomy of Zola', { 'taxonomies.series': 'A', weight: 1 }, ['taxonomies.series', 'weight']],
    ['metadata lines', { Series: 'A', Series_index: 1 }, ['Series', 'Series_index']],
    [
      'a podcast',
      { 'extra.series': 'A', 'extra.episode': '02', 'extra.season': '06' },
      ['extra.series', undefined],
    ],
    ['a name alone', { series: 'A', date: '2024-05-31' }, ['series', undefined]],
    ['a part in words', { series: 'A', part: 'one' }, ['series', undefined]],
    ['dev.to', { series: 'A', published: 'true' }, ['series', undefined]],
    ['French', { serie: 'A', episode: 3 }, ['serie', 'episode']],
  ] as const) {
    it(`of ${name} are learned`, () => assert.deepEqual(seriesKeys([post]), expected));
  }

  it('go to the key that most posts carry, and of two as common to the first', () => {
    assert.equal(
      roles([{ pubDate: '2024-01-01' }, { pubDate: '2024-01-02' }, { date: '2024-01-03' }]).date,
      'pubDate',
    );
    assert.equal(roles([{ pubDate: '2024-01-01' }, { date: '2024-01-03' }]).date, 'date');
    assert.equal(roles([{ published: 'true' }, { published: 'false' }]).date, 'date');
    assert.equal(roles([{ description: 'x', excerpt: 'y' }, { excerpt: 'y' }]).summary, 'excerpt');
    assert.equal(roles([{ categories: 'x', tags: 'y' }, { tags: 'z' }]).topic, 'categories');
  });

  it('fall back to the usual keys', () => {
    const { title, date, topic, summary, series, section } = roles([]);
    assert.deepEqual(
      [title, date, topic, summary, series, section],
      ['title', 'date', 'topic', 'summary', 'series', undefined],
    );
  });

  it('of a part leave out numbers that few parts of a series have', () => {
    const dated = ['a', 'b', 'c', 'd'].map((title) => ({ title, series: 'A' }));
    assert.deepEqual(seriesKeys([...dated, { series: 'A', weight: 1 }]), ['series', undefined]);
    const numbered = [1, 2].map((part) => ({ series: 'B', part }));
    assert.deepEqual(seriesKeys([...dated, ...numbered, { series: 'A', weight: 1 }]), ['series', 'part']);
  });

  it('count numbers of posts in series alone', () => {
    const pages = [1, 2, 3].map((weight) => ({ title: 'Page', weight }));
    assert.deepEqual(seriesKeys([...pages, { series: 'A', order: 2 }]), ['series', 'order']);
  });

  it('are those of the configuration', () => {
    const posts = [{ series: 'A', part: 1, chapterInBook: 4, book: 'B' }];
    const { series, section } = roles(posts, { series: 'book', section: 'chapterInBook' });
    assert.deepEqual([series, section], ['book', 'chapterInBook']);
  });

  it('show the title of a series that has a slug', () => {
    const post = { series: 'rust-basics', series_title: 'Rust: The Basics' };
    assert.deepEqual(
      [...roles([post, { series: 'rust-basics' }]).seriesTitles],
      [['rust-basics', 'Rust: The Basics']],
    );
    assert.deepEqual([...roles([{ ...post, series: 'Rust' }]).seriesTitles], []);
    assert.equal(roles([{ series_title: 'Rust' }]).series, 'series_title');
  });

  it('are the same however the posts came and went', () => {
    const values = fc.dictionary(
      fc.constantFrom(
        'series',
        'Series',
        'seriesId',
        'part',
        'weight',
        'date',
        'pubDate',
        'series_title',
        'topic',
      ),
      fc.constantFrom('1', '2', 'a-b', 'B', '2024-05-31', ''),
    );
    const isIn = fc.boolean();
    fc.assert(
      fc.property(fc.array(fc.tuple(values, isIn, fc.integer())), (posts) => {
        const kept = posts.filter(([, stays]) => stays).map(([fields]) => frontMatterOf(fields));
        const all = posts.map(([fields, stays, key]) => ({ post: frontMatterOf(fields), stays, key }));
        let tally: Tally = new Map();
        for (const { post } of [...all].sort((a, b) => a.key - b.key)) tally = count(tally, [post], 1);
        for (const { post, stays } of all) if (!stays) tally = count(tally, [post], -1);
        const fresh = count(new Map(), kept, 1);
        assert.deepEqual(new Map([...tally].sort()), new Map([...fresh].sort()));
        assert.ok(sameLearnedRoles(learnRoles(tally), learnRoles(fresh)));
      }),
    );
  });
});
