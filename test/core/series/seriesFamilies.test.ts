import * as assert from 'node:assert/strict';
import { familyOf } from '../../../src/core/series/seriesFamilies.js';
import { blog, postText } from '../../support/blog.js';

/** `name: spelling, spelling` for each family; every series has as many parts as its sections say. */
function families(series: Readonly<Record<string, readonly (number | string)[]>>): readonly string[] {
  const posts = Object.entries(series).flatMap(([name, sections]) =>
    sections.map(
      (section, place) =>
        [`${name}-${place}.md`, postText({ series: name, series_section: section })] as const,
    ),
  );
  const index = blog(Object.fromEntries(posts));
  const members = new Map<string, string[]>();
  for (const name of index.series.keys()) {
    const family = familyOf(index, name)?.name ?? '?';
    members.set(family, [...(members.get(family) ?? []), name]);
  }
  return [...members].map(([name, names]) => `${name}: ${names.sort().join(', ')}`).sort();
}

describe('a family of series', () => {
  for (const [name, series, expected] of [
    ['takes in a typo', { Docker: [1, 2], Dockre: [3] }, ['Docker: Docker, Dockre']],
    ['takes in another case', { Docker: [1, 2], docker: [3] }, ['Docker: Docker, docker']],
    ['takes in another blank', { 'In Depth': [1, 2], 'In-Depth': [3] }, ['In Depth: In Depth, In-Depth']],
    ['takes _ for a space', { 'In Depth': [1, 2], In_Depth: [3] }, ['In Depth: In Depth']],
    [
      'takes in another case even of the same sections',
      { Docker: [1, 2], docker: [1, 2] },
      ['Docker: Docker, docker'],
    ],
    ['takes in a typo without a section', { Docker: [1, 2], Dockre: ['two'] }, ['Docker: Docker, Dockre']],
    [
      'takes in another accent',
      { 'Café Racer': [1, 2], 'Cafe Racer': [3] },
      ['Café Racer: Cafe Racer, Café Racer'],
    ],
    [
      'leaves a similar name alone whose part is taken in the other',
      { Docker: [1, 2], Dockre: [2] },
      ['Docker: Docker', 'Dockre: Dockre'],
    ],
    [
      'leaves a similar name alone that begins at 1',
      { Docker: [2, 3], Dockre: [1] },
      ['Docker: Docker', 'Dockre: Dockre'],
    ],
    [
      'leaves roman numerals alone',
      { 'Allotment Year I': [1, 2], 'Allotment Year II': [3], 'Allotment Year III': [4] },
      [
        'Allotment Year I: Allotment Year I',
        'Allotment Year II: Allotment Year II',
        'Allotment Year III: Allotment Year III',
      ],
    ],
    [
      'leaves single letters alone',
      { 'Learning C': [1, 2], 'Learning R': [3] },
      ['Learning C: Learning C', 'Learning R: Learning R'],
    ],
    [
      'leaves short words alone',
      { 'Raising Our Cat': [1, 2], 'Raising Our Car': [3] },
      ['Raising Our Car: Raising Our Car', 'Raising Our Cat: Raising Our Cat'],
    ],
    [
      'takes in several typos',
      { Docker: [1, 2], Dockre: [3], Doker: [4] },
      ['Docker: Docker, Dockre, Doker'],
    ],
    [
      'leaves numbers alone',
      { 'Angular 2': [1, 2], 'Angular 3': [1] },
      ['Angular 2: Angular 2', 'Angular 3: Angular 3'],
    ],
    [
      'leaves another first letter alone',
      { React: [1, 2], Preact: [1, 2] },
      ['Preact: Preact', 'React: React'],
    ],
    ['leaves short names alone', { Rust: [1, 2], Ruts: [3] }, ['Rust: Rust', 'Ruts: Ruts']],
    [
      'leaves a long difference alone',
      { Docker: [1, 2], Dockyard: [3] },
      ['Docker: Docker', 'Dockyard: Dockyard'],
    ],
    [
      'leaves two series alone that both have a part 1',
      { 'Testing Vue': [1, 2], 'Testing Vux': [1, 2] },
      ['Testing Vue: Testing Vue', 'Testing Vux: Testing Vux'],
    ],
  ] as const) {
    it(name, () => {
      assert.deepEqual(families(series), expected);
    });
  }

  it('holds its posts in the order of their sections', () => {
    const index = blog({
      'a.md': postText({ series: 'Docker', series_section: 1 }),
      'b.md': postText({ series: 'Dockre', series_section: 2 }),
      'c.md': postText({ series: 'Docker', series_section: 3 }),
    });
    assert.deepEqual(
      familyOf(index, 'Dockre')?.posts.map(({ path }) => path),
      ['a.md', 'b.md', 'c.md'],
    );
  });

  it('is none without the series', () => {
    assert.equal(familyOf(blog({}), 'Docker'), undefined);
  });
});
