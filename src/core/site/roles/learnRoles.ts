import { CONFIGURABLE_ROLES, type ConfiguredKeys } from '../config.js';
import {
  DATE_CANDIDATES,
  SECTION_CANDIDATES,
  SERIES_CANDIDATES,
  SUMMARY_CANDIDATES,
  TITLE_CANDIDATES,
  TOPIC_CANDIDATES,
} from './candidates.js';
import { splitTrait, type Tally, trait } from './tally.js';

/** The key that plays each role in a site, as its posts write it. */
export interface LearnedRoles {
  readonly title: string;
  readonly date: string;
  readonly topic: string;
  readonly summary: string;
  readonly series: string;
  /** `undefined` if series are in the order of their dates. */
  readonly section: string | undefined;
  /** What to show for series that are named by a slug. */
  readonly seriesTitles: ReadonlyMap<string, string>;
}

/**
 * Finds the keys that play the roles in a site, by the majority of its posts; what `configured` says needs no majority.
 */
export function learnRoles(tally: Tally, configured: ConfiguredKeys = {}): LearnedRoles {
  const most = (candidates: readonly string[]): string =>
    written(tally, commonest(tally, candidates) ?? candidates[0] ?? '');
  const series = configured.series ?? most(SERIES_CANDIDATES);
  const section = configured.section ?? sectionKey(tally, series.toLowerCase());
  return {
    title: configured.title ?? most(TITLE_CANDIDATES),
    date: configured.date ?? most(DATE_CANDIDATES),
    topic: configured.topic ?? most(TOPIC_CANDIDATES),
    summary: configured.summary ?? most(SUMMARY_CANDIDATES),
    series,
    section,
    seriesTitles: series.toLowerCase() === 'series' ? seriesTitles(tally) : new Map(),
  };
}

/** Returns the candidate that most posts have; of several the first; `undefined` if no post has any. */
function commonest(tally: Tally, candidates: readonly string[]): string | undefined {
  let [best, posts]: [string | undefined, number] = [undefined, 0];
  for (const candidate of candidates) {
    const carriers = tally.get(trait('has', candidate.toLowerCase())) ?? 0;
    if (carriers > posts) [best, posts] = [candidate, carriers];
  }
  return best;
}

/** Returns how most posts write a key: `Series` for `series`. */
function written(tally: Tally, key: string): string {
  let [best, posts] = [key, 0];
  for (const [each, times] of tally) {
    const [kind, lower, spelling = ''] = splitTrait(each);
    if (kind !== 'written' || lower !== key.toLowerCase()) continue;
    if (times > posts || (times === posts && spelling < best)) [best, posts] = [spelling, times];
  }
  return best;
}

/**
 * Returns the key with numbers in most parts of series. Series that have numbers only in a few of their parts do not
 * count: there, a `weight` is something else.
 */
function sectionKey(tally: Tally, series: string): string | undefined {
  const parts = new Map<string, number>();
  for (const [each, numbered] of tally) {
    const [kind, key = '', number = '', name = ''] = splitTrait(each);
    if (kind !== 'number' || key !== series) continue;
    const members = tally.get(trait('member', series, name)) ?? 0;
    if (numbered * 2 > members) parts.set(number, (parts.get(number) ?? 0) + numbered);
  }
  let [best, most]: [string | undefined, number] = [undefined, 0];
  for (const candidate of SECTION_CANDIDATES) {
    const numbered = parts.get(candidate.toLowerCase()) ?? 0;
    if (numbered > most) [best, most] = [candidate, numbered];
  }
  return best === undefined ? undefined : written(tally, best);
}

function seriesTitles(tally: Tally): ReadonlyMap<string, string> {
  const titles = new Map<string, { readonly title: string; readonly times: number }>();
  for (const [each, times] of tally) {
    const [kind, slug = '', title = ''] = splitTrait(each);
    if (kind !== 'title') continue;
    const known = titles.get(slug);
    if (!known || times > known.times || (times === known.times && title < known.title))
      titles.set(slug, { title, times });
  }
  return new Map([...titles].map(([slug, { title }]) => [slug, title]));
}

/** Whether two sites have given their roles to the same keys. */
export function sameLearnedRoles(a: LearnedRoles, b: LearnedRoles): boolean {
  const keys = (roles: LearnedRoles): string =>
    CONFIGURABLE_ROLES.map((role) => roles[role] ?? '').join('\n');
  return (
    keys(a) === keys(b) &&
    a.seriesTitles.size === b.seriesTitles.size &&
    [...a.seriesTitles].every(([slug, title]) => b.seriesTitles.get(slug) === title)
  );
}
