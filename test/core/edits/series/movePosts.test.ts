import * as assert from 'node:assert/strict';
import { movePosts, type MoveTarget } from '../../../../src/core/edits/series/movePosts.js';
import { format } from '../../../../src/core/text/message.js';
import { blog, type Files, postText } from '../../../support/blog.js';
import { apply, editsOf, files, pathOf, seriesIn } from './moves.js';

const BLOG = files({
  A: ['Docker_Guide', 1],
  B: ['Docker_Guide', 2],
  C: ['Docker_Guide', 3],
  D: ['Docker_Guide', 5],
  E: ['Docker_Guide', 'two'],
  V: ['Garden', 1],
  W: ['Garden', 2],
  X: [undefined, undefined],
  Y: [undefined, undefined],
});

function move(names: string, target: MoveTarget, before: Files = BLOG): Files {
  return apply(before, movePosts(blog(before), names.split('').map(pathOf), target));
}

const onto = (name: string): MoveTarget => ({ kind: 'onto', path: pathOf(name) });
const lastOf = (series: string): MoveTarget => ({ kind: 'last', series });

function guide(after: Files): string | undefined {
  return seriesIn(after)['Docker Guide'];
}

describe('moving posts', () => {
  it('within a series lets its sections change hands', () => {
    assert.equal(guide(BLOG), 'A 1, B 2, C 3, D 5, E ?');
    assert.equal(guide(move('C', onto('A'))), 'C 1, A 2, B 3, D 5, E ?');
    assert.equal(guide(move('A', onto('D'))), 'B 1, C 2, D 3, A 5, E ?');
    assert.equal(guide(move('A', lastOf('Docker Guide'))), 'B 1, C 2, D 3, A 5, E ?');
    assert.equal(guide(move('A', onto('E'))), 'B 1, C 2, D 3, A 5, E ?');
    assert.equal(guide(move('E', onto('B'))), 'A 1, E 2, B 3, C 4, D 5');
  });

  it('numbers no part of a series whose name differs by a letter', () => {
    const both = files({
      A: ['Garden', 1],
      B: ['Garden', 2],
      C: ['Garden', 3],
      D: ['Gardne', 4],
      E: ['garden', 5],
      X: [undefined, undefined],
    });
    const after = move('A', { kind: 'none' }, both);
    assert.equal(after[pathOf('D')], both[pathOf('D')]);
    assert.deepEqual(seriesIn(after), { Garden: 'B 1, C 2', Gardne: 'D 4', garden: 'E 4' });
    assert.equal(seriesIn(move('X', lastOf('Garden'), both)).Garden, 'A 1, B 2, C 3, X 4');
  });

  it('keeps the order of several', () => {
    assert.equal(guide(move('DC', onto('A'))), 'C 1, D 2, A 3, B 5, E ?');
    assert.equal(guide(move('AB', onto('C'))), 'C 1, A 2, B 3, D 5, E ?');
    assert.equal(guide(move('AD', onto('C'))), 'B 1, A 2, D 3, C 5, E ?');
    assert.equal(guide(move('YX', onto('B'))), 'A 1, Y 2, X 3, B 4, C 5, D 6, E ?');
    assert.equal(guide(move('XC', onto('B'))), 'A 1, C 2, X 3, B 4, D 5, E ?');
  });

  it('from outside takes the section of the place, and the later parts make room up to the gap', () => {
    const after = move('X', onto('C'));
    assert.equal(guide(after), 'A 1, B 2, X 3, C 4, D 5, E ?');
    assert.equal(
      after[pathOf('X')],
      postText({ series: 'Docker_Guide', series_section: 3 }, '# X\n').replace(
        /summary=.*\n(series=.*\nseries_section=3\n)/,
        '$1summary=A summary.\n',
      ),
    );
    assert.equal(guide(move('X', lastOf('Docker Guide'))), 'A 1, B 2, C 3, D 5, X 6, E ?');
    assert.equal(
      guide(move('X', { kind: 'gap', series: 'Docker Guide', section: 4 })),
      'A 1, B 2, C 3, X 4, D 5, E ?',
    );
    assert.equal(
      guide(move('XY', { kind: 'gap', series: 'Docker Guide', section: 4 })),
      'A 1, B 2, C 3, X 4, Y 5, D 6, E ?',
    );
    assert.equal(
      guide(move('A', { kind: 'gap', series: 'Docker Guide', section: 4 })),
      'B 2, C 3, A 4, D 5, E ?',
    );
  });

  it('closes the ranks that it leaves', () => {
    assert.deepEqual(seriesIn(move('V', onto('B'))), {
      'Docker Guide': 'A 1, V 2, B 3, C 4, D 5, E ?',
      Garden: 'W 1',
    });
    const out = move('BV', { kind: 'none' });
    assert.deepEqual(seriesIn(out), { 'Docker Guide': 'A 1, C 2, D 4, E ?', Garden: 'W 1' });
    assert.equal(out[pathOf('B')], postText({}, '# B\n'));
    assert.deepEqual(move('B', onto('X')), move('B', { kind: 'none' }));
    const twice = files({ A: ['S', 1], B: ['S', 2], C: ['S', 2], D: ['S', 3] });
    assert.deepEqual(seriesIn(move('B', { kind: 'none' }, twice)), { S: 'A 1, C 2, D 3' });
  });

  it('begins a series', () => {
    assert.deepEqual(seriesIn(move('BXA', lastOf('New_One')))['New One'], 'A 1, B 2, X 3');
    assert.match(move('X', lastOf('New_One'))[pathOf('X')] ?? '', /\nseries=New_One\nseries_section=1\n/);
  });

  it('writes the name as the others do, and numbers no part of a misspelt series', () => {
    const before = files({
      A: ['Docker_Guide', 1],
      B: ['Docker_Guide', 2],
      C: ['Docker_Giude', 3],
      D: ['Docker_Guide', 4],
    });
    const after = move('C', onto('D'), before);
    assert.equal(guide(after), 'A 1, B 2, C 4, D 5');
    assert.match(after[pathOf('C')] ?? '', /series=Docker_Guide\n/);
    assert.deepEqual(seriesIn(move('A', { kind: 'none' }, before)), {
      'Docker Guide': 'B 1, D 3',
      'Docker Giude': 'C 3',
    });
  });

  it('that changes nothing has no edits', () => {
    for (const [names, target] of [
      ['A', onto('A')],
      ['AB', onto('B')],
      ['D', lastOf('Docker Guide')],
      ['X', { kind: 'none' }],
      ['X', onto('Y')],
      ['X', { kind: 'onto', path: 'gone.md' }],
      ['Q', onto('A')],
    ] as const)
      assert.deepEqual(editsOf(movePosts(blog(BLOG), names.split('').map(pathOf), target)), [], names);
  });

  it('makes one edit of two fields at one place', () => {
    for (const [text, expected] of [
      ['<!-- date=2022-06-27 -->', '<!-- date=2022-06-27\nseries=S\nseries_section=1\n-->'],
      ['<!--series=-->', '<!--series=S\nseries_section=1\n-->'],
      ['<!--\nseries=T -->', '<!--\nseries=S\nseries_section=1\n-->'],
      ['<!--\nseries=T  \n-->', '<!--\nseries=S  \nseries_section=1\n-->'],
      ['<!--\nseries_section=x\ntopic=T\n-->', '<!--\nseries_section=1\ntopic=T\nseries=S\n-->'],
      ['<!--\r\nseries=T\r\n-->', '<!--\r\nseries=S\r\nseries_section=1\r\n-->'],
    ] as const)
      assert.deepEqual(move('A', lastOf('S'), { [pathOf('A')]: text })[pathOf('A')], expected);
  });

  it('takes every line of a series out', () => {
    const text = '<!-- series=T\ndate=2022-06-27\nseries_section=2\nseries=U\nseries_section=1 -->\n';
    assert.equal(
      move('A', { kind: 'none' }, { [pathOf('A')]: text })[pathOf('A')],
      '<!--\ndate=2022-06-27\n-->\n',
    );
  });

  it('is refused by name where there is no front matter to write to', () => {
    for (const [text, why] of [
      ['# Bare\n', /“Bare” has no front matter. Insert it/],
      ['---\ndate: 2022-06-27\ntopic: T\n---\n# Yaml\n', /“Yaml” has its front matter in YAML. Convert it/],
      ['<!--\ndate=2022-06-27\n\n# Open\n', /of “Open” is not closed. Write -->/],
    ] as const) {
      const index = blog({ ...BLOG, [pathOf('Z')]: text }, { posts: ['posts/**'] });
      const plan = movePosts(index, [pathOf('X'), pathOf('Z')], onto('A'));
      assert.match(plan.kind === 'refused' ? format(plan.why) : 'not refused', why);
    }
  });
});
