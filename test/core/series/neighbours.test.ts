import * as assert from 'node:assert/strict';
import { neighbours } from '../../../src/core/series/neighbours.js';
import { placeInSeries } from '../../../src/core/series/placeInSeries.js';
import { blog, type Fields, postIn, postText } from '../../support/blog.js';

/** `previous < path > next` for every post; a dash where there is none. */
function chain(posts: Readonly<Record<string, Fields>>): readonly string[] {
  const files = Object.entries(posts).map(([path, fields]) => [`${path}.md`, postText(fields)] as const);
  const index = blog(Object.fromEntries(files), { layout: 'file' });
  return Object.keys(posts).map((path) => {
    const { previous, next } = neighbours(index, postIn(index, `${path}.md`));
    return [previous, next].map((post) => post?.path.replace(/\.md$/, '') ?? '-').join(` < ${path} > `);
  });
}

describe('neighbours', () => {
  it('of a series are the sections before and after, wherever the posts are', () => {
    assert.deepEqual(
      chain({
        'a/z': { series: 'S', series_section: 1 },
        'b/y': { series: 'S', series_section: 2 },
        'a/x': { series: 'S', series_section: 3 },
      }),
      ['- < a/z > b/y', 'a/z < b/y > a/x', 'b/y < a/x > -'],
    );
  });

  it('skip a gap', () => {
    assert.deepEqual(
      chain({ 'a/x': { series: 'S', series_section: 2 }, 'a/y': { series: 'S', series_section: 10 } }),
      ['- < a/x > a/y', 'a/x < a/y > -'],
    );
  });

  it('of equal sections follow the date, then the path', () => {
    assert.deepEqual(
      chain({
        'a/x': { series: 'S', series_section: 1, date: '2022-01-02' },
        'a/y': { series: 'S', series_section: 1, date: '2022-01-01' },
        'a/w': { series: 'S', series_section: 1, date: '2022-01-02' },
      }),
      ['a/w < a/x > -', '- < a/y > a/w', 'a/y < a/w > a/x'],
    );
  });

  it('are none without a valid section', () => {
    assert.deepEqual(
      chain({
        'a/x': { series: 'S', series_section: 1 },
        'a/y': { series: 'S', series_section: 'two' },
        'a/w': { series: 'S' },
      }),
      ['- < a/x > -', '- < a/y > -', '- < a/w > -'],
    );
  });

  it('are not those of another series', () => {
    assert.deepEqual(
      chain({ 'a/x': { series: 'S', series_section: 1 }, 'a/y': { series: 's', series_section: 2 } }),
      ['- < a/x > -', '- < a/y > -'],
    );
  });

  it('outside a series are the older and the newer post of the category', () => {
    assert.deepEqual(
      chain({
        'a/x': { date: '2022-01-03' },
        'a/y': { date: '2022-01-01' },
        'b/v': { date: '2022-01-02' },
        'a/s': { date: '2022-01-02', series: 'S', series_section: 1 },
      }),
      ['a/y < a/x > -', '- < a/y > a/x', '- < b/v > -', '- < a/s > -'],
    );
  });

  it('of one day follow the path', () => {
    assert.deepEqual(chain({ 'a/y': {}, 'a/x': {} }), ['a/x < a/y > -', '- < a/x > a/y']);
  });

  it('are none without a valid date', () => {
    assert.deepEqual(chain({ 'a/x': {}, 'a/y': { date: '2023-02-29' }, 'a/z': { date: undefined } }), [
      '- < a/x > -',
      '- < a/y > -',
      '- < a/z > -',
    ]);
  });

  it('are found in the root', () => {
    assert.deepEqual(chain({ x: {}, y: {} }), ['- < x > y', 'x < y > -']);
  });
});

describe('the place in a series', () => {
  const index = blog({
    'a.md': postText({ series: 'S', series_section: 3 }),
    'b.md': postText({ series: 'S', series_section: 5 }),
    'c.md': postText({ series: 'S', series_section: 0 }),
    'd.md': postText(),
  });

  it('is the number in the text, whatever is missing', () => {
    const place = placeInSeries(index, postIn(index, 'b.md'));
    assert.deepEqual(
      { ...place, missing: place?.missing.map(({ from, to }) => [from, to]) },
      {
        part: 5,
        of: 5,
        missing: [
          [1, 2],
          [4, 4],
        ],
      },
    );
  });

  it('is the number in the text, whatever is there twice', () => {
    const twice = blog({
      'a.md': postText({ series: 'S', series_section: 1 }),
      'b.md': postText({ series: 'S', series_section: 2 }),
      'c.md': postText({ series: 'S', series_section: 2 }),
      'd.md': postText({ series: 'S', series_section: 3 }),
    });
    assert.deepEqual(placeInSeries(twice, postIn(twice, 'd.md')), { part: 3, of: 3, missing: [] });
  });

  it('is none without a valid section, or a series', () => {
    assert.equal(placeInSeries(index, postIn(index, 'c.md')), undefined);
    assert.equal(placeInSeries(index, postIn(index, 'd.md')), undefined);
  });
});
