import { fieldsOf, type FrontMatter } from '../../frontMatter/frontMatter.js';
import { readDay } from '../../post/meaning/day.js';
import type { ConfiguredKeys } from '../config.js';
import { DATE_CANDIDATES, TITLE_CANDIDATES } from './candidates.js';

const TITLES = lowered(TITLE_CANDIDATES);
const DATES = lowered(DATE_CANDIDATES);

/** Whether front matter is that of a post if nothing else shows what a file is: it has a title, or a date. */
export function hasTitleOrDate(frontMatter: FrontMatter, { title, date }: ConfiguredKeys): boolean {
  return fieldsOf(frontMatter).some(({ key, value }) => {
    if (value === '') return false;
    const lower = key.toLowerCase();
    if (TITLES.has(lower) || lower === title?.toLowerCase()) return true;
    return (DATES.has(lower) || lower === date?.toLowerCase()) && readDay(value) !== undefined;
  });
}

function lowered(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.map((key) => key.toLowerCase()));
}
