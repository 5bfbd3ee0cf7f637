import { FINE, type FixCase, part, post } from './cases.js';

/** Posts `a.md`, `b.md`, … */
function posts(...texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map((text, index) => [`${'abcdef'.charAt(index)}.md`, text]));
}

export const SERIES_CASES: readonly FixCase[] = [
  {
    rule: 'series-incomplete',
    fix: 'Add series_section=2',
    before: posts(part('Docker', 1), post(FINE.replace('topic=Docker', 'topic=Docker\nseries=Docker'))),
    after: { 'b.md': post(FINE.replace('topic=Docker', 'topic=Docker\nseries=Docker\nseries_section=2')) },
  },
  {
    rule: 'series-incomplete',
    fix: 'Remove “series”',
    before: posts(post(`${FINE}\nseries=Docker`)),
    after: posts(post(FINE)),
  },
  {
    rule: 'series-incomplete',
    fix: 'Remove “series_section”',
    before: posts(post(`series_section=2\n${FINE}`)),
    after: posts(post(FINE)),
  },
  {
    rule: 'section-invalid',
    fix: 'Write 2',
    before: posts(part('Docker', 1), part('Docker', 'two')),
    after: { 'b.md': part('Docker', 'two').replace('series_section=two', 'series_section=2') },
  },
  {
    rule: 'section-invalid',
    fix: 'Write 3',
    before: posts(part('Docker', 1), part('Docker', 2), part('Docker', '0')),
    after: { 'c.md': part('Docker', '0').replace('series_section=0', 'series_section=3') },
  },
  {
    rule: 'section-duplicate',
    fix: 'Renumber “Docker”',
    before: posts(
      part('Docker', 1),
      part('Docker', 2),
      part('Docker', 2, '2022-06-28').replace('Part 2', 'Part two'),
      part('Docker', 3, '2022-06-28'),
    ),
    after: {
      'c.md': part('Docker', 3, '2022-06-28').replace('Part 3', 'Part two'),
      'd.md': part('Docker', 4, '2022-06-28').replace('Part 4', 'Part 3'),
    },
  },
  {
    rule: 'section-gap',
    fix: 'Renumber “Docker”',
    before: posts(part('Docker', 2), part('Docker', 3), part('Docker', 7)),
    after: {
      'a.md': part('Docker', 1).replace('Part 1', 'Part 2'),
      'b.md': part('Docker', 2).replace('Part 2', 'Part 3'),
      'c.md': part('Docker', 3).replace('Part 3', 'Part 7'),
    },
  },
  {
    rule: 'series-spelling',
    fix: 'Write Docker',
    before: posts(part('Docker', 1), part('Dockre', 2), part('Docker', 3)),
    after: { 'b.md': part('Dockre', 2).replace('series=Dockre', 'series=Docker') },
  },
  {
    rule: 'series-spelling',
    fix: 'Write Raised_Beds',
    before: posts(part('Raised_Beds', 1), part('Raised_Beds', 2), part('Raised Beds', 3)),
    after: { 'c.md': part('Raised Beds', 3).replace('series=Raised Beds', 'series=Raised_Beds') },
  },
];
