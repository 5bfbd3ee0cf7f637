import type { Index } from '../index/index.js';
import type { Post } from '../post/post.js';
import { memoize } from '../text/memoize.js';
import { titleName } from '../text/spelling.js';
import { type Gap, goesByDate, nextSection, sectionsOf } from './sections.js';
import { familyOf, type SeriesFamily } from './seriesFamilies.js';
import { loose } from './similarNames.js';

/** A part that the site's configuration announces, and that no post of its series is named like. */
export interface PlannedPart {
  readonly title: string;
  /** The number that it will have; none in a series whose parts have no numbers. */
  readonly section: number | undefined;
}

/**
 * Returns the planned parts of a series by its name, as far as they are not written: they fill the gaps first, then
 * come after the last part.
 */
export function plannedParts(index: Index, series: string): readonly PlannedPart[] {
  const plans = plansOf(index);
  if (plans.byName.size === 0) return [];
  const family = familyOf(index, series);
  if (family && family.name !== series) return [];
  const known =
    plans.parts.get(series) ?? numbered(index, family?.posts ?? [], titlesOf(index, series, family));
  plans.parts.set(series, known);
  return known;
}

/** Returns the series of which nothing is written yet, as the configuration names them. */
export function plannedSeries(index: Index): readonly string[] {
  return plansOf(index).unwritten;
}

/**
 * Returns the missing numbers of a family for which no part is planned; the same list as long as the index is the same.
 */
export function openGaps(index: Index, family: SeriesFamily): readonly Gap[] {
  const { gaps } = sectionsOf(family.posts);
  const plans = plansOf(index);
  if (gaps.length === 0 || plans.byName.size === 0) return gaps;
  const sections = plannedParts(index, family.name).flatMap(({ section }) => section ?? []);
  const known = plans.gaps.get(family.name) ?? gapsWithout(gaps, sections);
  plans.gaps.set(family.name, known);
  return known;
}

/** Returns what is left of gaps without some numbers; both are ascending. */
function gapsWithout(gaps: readonly Gap[], sections: readonly number[]): readonly Gap[] {
  const pieces: Gap[] = [];
  let place = 0;
  for (const gap of gaps) {
    let { from } = gap;
    for (
      let section = sections[place];
      section !== undefined && section <= gap.to;
      section = sections[++place]
    ) {
      if (section > from) pieces.push({ ...gap, from, to: section - 1 });
      from = section + 1;
    }
    if (from <= gap.to) pieces.push({ ...gap, from });
  }
  return pieces;
}

interface Plans {
  /** Titles by the name of their series, ignoring what may differ between two spellings of it. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly unwritten: readonly string[];
  /** The results requested so far, by the name of the series. */
  readonly parts: Map<string, readonly PlannedPart[]>;
  readonly gaps: Map<string, readonly Gap[]>;
}

const plansOf = memoize((index: Index): Plans => {
  const { planned } = index.site.config;
  const byName = new Map([...planned].map(([name, titles]) => [loose(name), titles]));
  const written = new Set(planned.size === 0 ? [] : index.seriesNames.map(loose));
  const unwritten = [...planned.keys()].filter((name) => !written.has(loose(name)));
  return { byName, unwritten, parts: new Map(), gaps: new Map() };
});

function titlesOf(index: Index, series: string, family: SeriesFamily | undefined): readonly string[] {
  const names = new Set([series, ...(family?.posts ?? []).map((post) => post.series ?? '')]);
  const planned = [...names].flatMap((name) => plansOf(index).byName.get(loose(name)) ?? []);
  const written = new Set((family?.posts ?? []).map(({ title }) => titleName(title?.text ?? '')));
  const titles = new Map(planned.map((title) => [titleName(title), title]));
  return [...titles].flatMap(([name, title]) => (written.has(name) ? [] : [title]));
}

function numbered(index: Index, posts: readonly Post[], titles: readonly string[]): readonly PlannedPart[] {
  const hasNumbers = posts.length > 0 ? !goesByDate(posts) : index.site.reading.roles.section !== undefined;
  if (!hasNumbers) return titles.map((title) => ({ title, section: undefined }));
  const { gaps, step } = sectionsOf(posts);
  const drafts = new Set(posts.map(({ section }) => section));
  const free: number[] = [];
  for (const { from, to } of gaps)
    for (let section = from; section <= to && free.length < titles.length; section++)
      if (!drafts.has(section)) free.push(section);
  let next = nextSection(posts);
  return titles.map((title, place) => {
    const section = free[place] ?? next;
    if (place >= free.length) next += step;
    return { title, section };
  });
}
