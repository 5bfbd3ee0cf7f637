import { type Field, fieldsOf, type FrontMatter } from '../../frontMatter/frontMatter.js';
import { readDay } from '../../post/meaning/day.js';
import { readNumber } from '../../post/meaning/number.js';
import { SERIES_TITLE_KEY } from '../../post/meaning/seriesTitle.js';
import { memoize } from '../../text/memoize.js';
import {
  DATE_CANDIDATES,
  SECTION_CANDIDATES,
  SERIES_CANDIDATES,
  SUMMARY_CANDIDATES,
  TITLE_CANDIDATES,
  TOPIC_CANDIDATES,
} from './candidates.js';
import { hasTitleOrDate } from './hasTitleOrDate.js';

/**
 * How many posts of a site have each trait. A trait is a few words, joined; only `traitsOf` and `learnRoles` know what
 * they mean. Counting makes the order of the posts irrelevant, and a changed post is one removed and one added.
 */
export type Tally = ReadonlyMap<string, number>;

/** Joins the words of a trait; no key and no name holds a line break. */
export function trait(...words: readonly string[]): string {
  return words.join('\n');
}

/** Splits a trait into its words. */
export function splitTrait(joined: string): readonly string[] {
  return joined.split('\n');
}

/** Returns the tally with these posts added; `by` -1 removes them. */
export function count(tally: Tally, posts: Iterable<FrontMatter | undefined>, by: 1 | -1): Tally {
  const next = new Map(tally);
  for (const frontMatter of posts) {
    if (!frontMatter) continue;
    for (const each of traitsOf(frontMatter)) {
      const times = (next.get(each) ?? 0) + by;
      if (times === 0) next.delete(each);
      else next.set(each, times);
    }
  }
  return next;
}

const isAny = (): boolean => true;

/** Keys in lower case, each with what its value has to be to count. */
const PLAIN_CANDIDATES: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ...[...TITLE_CANDIDATES, ...TOPIC_CANDIDATES, ...SUMMARY_CANDIDATES].map(
    (key) => [key.toLowerCase(), isAny] as const,
  ),
  ...DATE_CANDIDATES.map(
    (key) => [key.toLowerCase(), (value: string) => readDay(value) !== undefined] as const,
  ),
]);
const SERIES = new Set(SERIES_CANDIDATES.map((key) => key.toLowerCase()));
const SECTIONS = new Set(SECTION_CANDIDATES.map((key) => key.toLowerCase()));

/** Returns what a post adds to the tally. */
function traitsOf(frontMatter: FrontMatter): readonly string[] {
  return frontMatter.syntax === 'comment' ? OF_COMMENTS : traitsElsewhere(frontMatter);
}

const OF_COMMENTS: readonly string[] = [trait('syntax', 'comment')];

const traitsElsewhere = memoize((frontMatter: FrontMatter): readonly string[] => {
  // what has neither a title nor a date may be anything
  const traits = hasTitleOrDate(frontMatter, {}) ? [trait('syntax', 'other')] : [];
  const series: Field[] = [];
  const numbers: string[] = [];
  const seen = new Set<string>();
  for (const field of fieldsOf(frontMatter)) {
    const key = field.key.toLowerCase();
    if (field.value === '' || seen.has(key)) continue;
    seen.add(key);
    const isSeries = SERIES.has(key);
    const isNumber = SECTIONS.has(key) && readNumber(field.value) !== undefined;
    const isPlain = PLAIN_CANDIDATES.get(key)?.(field.value) ?? false;
    if (isSeries) series.push(field);
    if (isNumber) numbers.push(key);
    if (isPlain || isSeries) traits.push(trait('has', key));
    if (isPlain || isSeries || isNumber) traits.push(trait('written', key, field.key));
  }
  for (const { key, value } of series) {
    traits.push(trait('member', key.toLowerCase(), value));
    for (const number of numbers) traits.push(trait('number', key.toLowerCase(), number, value));
  }
  return [...traits, ...titleOfSeries(series)];
});

/** Returns a slug as the name of a series, with the title to show in its place. */
function titleOfSeries(series: readonly Field[]): readonly string[] {
  const slug = series.find(({ key }) => key.toLowerCase() === 'series')?.value;
  const title = series.find(({ key }) => key.toLowerCase() === SERIES_TITLE_KEY)?.value;
  if (slug === undefined || title === undefined || !/^[\da-z]+(?:[_-][\da-z]+)*$/.test(slug)) return [];
  return [trait('title', slug, title)];
}
