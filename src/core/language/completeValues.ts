import { fieldsOf } from '../frontMatter/frontMatter.js';
import type { ValuePlace } from '../frontMatter/syntax.js';
import { syntaxOf } from '../frontMatter/syntaxes.js';
import { usualField } from '../index/usualFields.js';
import { possibleValues, type SuggestionContext } from './possibleValues.js';
import { plain, type Suggestion } from './suggestion.js';

/** Returns what the field at a position could hold, written as the position requires. */
export function completeValues(context: SuggestionContext, place: ValuePlace): readonly Suggestion[] {
  const { index, frontMatter } = context;
  const { key, range, quote, typed } = place;
  const { fill } = syntaxOf(frontMatter.syntax);
  const items = fieldsOf(frontMatter).find((field) => field.key === key)?.items ?? [];
  const others = new Set(items.map(({ value }) => value).filter((value) => value !== typed));
  return possibleValues(context, key)
    .filter(({ value }) => !others.has(value))
    .map(({ value, ...shown }) => ({
      ...shown,
      label: value,
      insert: plain(fill(place, usualField(index, key, value))),
      range,
      // what is typed begins with the quote
      ...(quote === '' ? {} : { filter: quote + value }),
    }));
}
