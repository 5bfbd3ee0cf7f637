import * as assert from 'node:assert/strict';
import type { Index } from '../../../src/core/index/index.js';
import { placeInSeries } from '../../../src/core/series/placeInSeries.js';
import { plannedParts, plannedSeries } from '../../../src/core/series/planned.js';
import { childNodes, hasRow, parentNode, rootNodes } from '../../../src/core/tree/tree.js';
import { blog, diagnose, type Fields, postIn, postText } from '../../support/blog.js';

type Parts = Readonly<Record<string, Fields>>;

function filesOf(parts: Parts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, { title, ...fields }]) => [
      `a/${name}/${name}.md`,
      postText({ series: 'Tea_Time', ...fields }, `# ${title ?? name}\n`),
    ]),
  );
}

/** A blog with these parts, for which these titles are planned. */
function planning(titles: readonly string[], parts: Parts, name = 'Tea Time'): Index {
  return blog(filesOf(parts), { planned: { [name]: titles } });
}

const planned = (index: Index, series: string): readonly string[] =>
  plannedParts(index, series).map(({ title, section }) => `${section ?? '–'} ${title}`);

/** The rows of a series, a line each. */
function rows(index: Index, name: string): readonly string[] {
  return childNodes(index, { kind: 'series', name }).map((node) => {
    assert.ok(hasRow(index, node));
    assert.deepEqual(parentNode(index, node), { kind: 'series', name });
    if (node.kind === 'post') return postIn(index, node.path).title?.text ?? '';
    if (node.kind === 'gap') return `${node.from}–${node.to} missing`;
    return node.kind === 'planned' ? `${node.section ?? '–'} ${node.title} planned` : '';
  });
}

describe('planned parts', () => {
  const two: Parts = { one: { series_section: 1 }, two: { series_section: 2 } };

  it('follow those that are written', () => {
    const index = planning(['Cups', 'Saucers'], two);
    assert.deepEqual(planned(index, 'Tea Time'), ['3 Cups', '4 Saucers']);
    assert.deepEqual(rows(index, 'Tea Time'), ['one', 'two', '3 Cups planned', '4 Saucers planned']);
  });

  it('fill the gaps first, and these are no problem any more', () => {
    const parts: Parts = {
      one: { series_section: 1 },
      five: { series_section: 5 },
      seven: { series_section: 7 },
    };
    const gaps = (titles: readonly string[]): readonly string[] =>
      diagnose(filesOf(parts), { planned: { 'Tea Time': titles } })
        .filter(({ rule }) => rule === 'section-gap')
        .map(({ path }) => path);
    assert.deepEqual(rows(planning(['Cups', 'Saucers'], parts), 'Tea Time'), [
      'one',
      '2 Cups planned',
      '3 Saucers planned',
      '4–4 missing',
      'five',
      '6–6 missing',
      'seven',
    ]);
    assert.equal(gaps([]).length, 2);
    assert.equal(gaps(['a', 'b']).length, 2);
    assert.equal(gaps(['a', 'b', 'c']).length, 1);
    assert.equal(gaps(['a', 'b', 'c', 'd']).length, 0);
    const index = planning(['a', 'b', 'c', 'd', 'e'], parts);
    assert.deepEqual(planned(index, 'Tea Time').slice(3), ['6 d', '8 e']);
    assert.deepEqual(placeInSeries(index, postIn(index, 'a/five/five.md')), { part: 5, of: 7, missing: [] });
  });

  it('are no longer planned once a part is called so, whatever its case', () => {
    const index = planning(['Cups', 'Saucers', 'Cups'], {
      ...two,
      three: { title: 'CUPS', series_section: 3 },
    });
    assert.deepEqual(planned(index, 'Tea Time'), ['4 Saucers']);
  });

  it('belong to a series whose name is spelled otherwise', () => {
    assert.deepEqual(planned(planning(['Cups'], two, 'tea_time'), 'Tea Time'), ['3 Cups']);
  });

  it('do not take the number of a draft', () => {
    const parts = filesOf(two);
    const index = blog({ ...parts }, { planned: { 'Tea Time': ['Cups'] } });
    assert.deepEqual(planned(index, 'Tea Time'), ['3 Cups']);
    const yaml = (section: number, draft: boolean): string =>
      `---\ntitle: T${section}\ndate: 2024-01-0${section}\nseries: Tea\nseries_order: ${section}\ndraft: ${draft}\n---\n`;
    const other = blog(
      {
        'hugo.toml': 'baseURL = "https://example.org"',
        'content/a.md': yaml(1, false),
        'content/b.md': yaml(2, true),
        'content/c.md': yaml(4, false),
      },
      { planned: { Tea: ['Cups', 'Saucers'] } },
    );
    assert.deepEqual(planned(other, 'Tea'), ['3 Cups', '5 Saucers']);
  });

  it('have the next weights, or no number where the parts have none', () => {
    const post = (name: string, more: string): string =>
      `---\ntitle: ${name}\ndate: 2024-01-01\nseries: [Tea]\n${more}---\n`;
    const hugo = { 'hugo.toml': 'baseURL = "https://example.org"' };
    const weights = {
      ...hugo,
      'content/a.md': post('A', 'series_weight: 10\n'),
      'content/b.md': post('B', 'series_weight: 20\n'),
    };
    const dates = { ...hugo, 'content/a.md': post('A', ''), 'content/b.md': post('B', '') };
    const config = { planned: { Tea: ['Cups', 'Saucers'] } };
    assert.deepEqual(planned(blog(weights, config), 'Tea'), ['30 Cups', '40 Saucers']);
    assert.deepEqual(planned(blog(dates, config), 'Tea'), ['– Cups', '– Saucers']);
  });

  it('are a series of their own before anything of it is written', () => {
    const index = planning(['Cups', 'Saucers'], two, 'Coffee');
    assert.deepEqual(plannedSeries(index), ['Coffee']);
    assert.deepEqual(planned(index, 'Coffee'), ['1 Cups', '2 Saucers']);
    assert.deepEqual(rows(index, 'Coffee'), ['1 Cups planned', '2 Saucers planned']);
    assert.deepEqual(rootNodes(index, { by: 'name' }), [
      { kind: 'series', name: 'Tea Time' },
      { kind: 'series', name: 'Coffee' },
    ]);
  });
});
