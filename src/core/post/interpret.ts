import { type Field, fieldsOf, type FrontMatter } from '../frontMatter/frontMatter.js';
import { isTitle } from '../markdown/heading.js';
import { NO_ADDRESSES, writtenAddresses } from './meaning/addresses.js';
import { readDay } from './meaning/day.js';
import { saysDraft, type ValueOf } from './meaning/draft.js';
import { wordsOfPath } from './meaning/fileNames.js';
import { readNumber } from './meaning/number.js';
import { SERIES_TITLE_KEY } from './meaning/seriesTitle.js';
import { SLUG_KEYS, writtenSlug } from './meaning/slug.js';
import type { Parsed, Post, Title } from './post.js';
import { type Reading, sameReading } from './reading.js';
import { type Fields, fieldsByRole, fieldsByRoleOfAnyCase } from './roles.js';
import { isCalendarDay, parseSection, seriesName } from './values.js';

/**
 * Returns the post that a parsed file is, once it is known how its site reads it. Cheap: nothing is parsed. A post that
 * was read the same way before is returned as it is.
 */
export function interpret(parsed: Parsed | Post, reading: Reading): Post {
  if ('reading' in parsed && sameReading(parsed.reading, reading)) return parsed;
  return meaningOf(parsed, reading);
}

/** Returns the post at another path, which may imply another date and another address. */
export function movedTo(post: Post, path: string): Post {
  return meaningOf({ ...post, path }, post.reading);
}

function meaningOf(parsed: Parsed, reading: Reading): Post {
  return reading.isComment ? commentMeaning(parsed, reading) : meaningElsewhere(parsed, reading);
}

function commentMeaning(parsed: Parsed, reading: Reading): Post {
  // listed, not spread: an engine lays out at once what it knows to come, in less time and half the memory
  const { path, written, titleHeading, bodyLine, firstLine, body } = parsed;
  const frontMatter = written?.syntax === 'comment' ? written : undefined;
  const fields = fieldsByRole(frontMatter, reading.roles);
  const date = textOf(fields.date);
  const series = textOf(fields.series);
  const name = series === undefined ? undefined : seriesName(series);
  return {
    path,
    written,
    titleHeading,
    bodyLine,
    firstLine,
    body,
    reading,
    frontMatter,
    fields,
    title: titleField(fields) ?? headingOf(parsed, frontMatter),
    date: date !== undefined && isCalendarDay(date) ? date : undefined,
    topic: textOf(fields.topic),
    summary: textOf(fields.summary),
    series: name,
    seriesTitle: undefined,
    seriesName: name,
    section: parseSection(textOf(fields.section) ?? ''),
    draft: textOf(fields.draft) === 'true',
    slugField: fields.slug,
    slug: undefined,
    addresses: NO_ADDRESSES,
  };
}

function meaningElsewhere(parsed: Parsed, reading: Reading): Post {
  const { path, written, titleHeading, bodyLine, firstLine, body } = parsed;
  const { roles, seriesTitles, language, scope } = reading;
  const byKey = new Map<string, Field>();
  for (const each of fieldsOf(written)) {
    const key = each.key.toLowerCase();
    if (!byKey.has(key)) byKey.set(key, each);
  }
  const fields = fieldsByRoleOfAnyCase(byKey, roles);
  const value: ValueOf = (key) => byKey.get(key)?.value;
  const words = wordsOfPath(path, language);
  const series = oneLine(fields.series);
  const name = series === undefined ? undefined : (seriesTitles.get(series) ?? series);
  return {
    path,
    written,
    titleHeading,
    bodyLine,
    firstLine,
    body,
    reading,
    frontMatter: written,
    fields,
    title: titleField(fields) ?? titleHeading,
    date: readDay(textOf(fields.date) ?? '') ?? words.date,
    topic: oneLine(fields.topic),
    summary: oneLine(fields.summary),
    series: name === undefined || scope === '' ? name : `${name} (${scope})`,
    seriesTitle: series !== undefined && seriesTitles.has(series) ? byKey.get(SERIES_TITLE_KEY) : undefined,
    seriesName: name,
    section: readNumber(textOf(fields.section) ?? ''),
    draft: reading.isDraft || saysDraft(value),
    slugField: SLUG_KEYS.map((key) => byKey.get(key)).find((each) => each && each.value !== ''),
    slug: writtenSlug(value) ?? words.slug,
    addresses: writtenAddresses(byKey),
  };
}

function titleField({ title }: Fields): Title | undefined {
  const text = oneLine(title);
  return title && text !== undefined ? { text, range: title.valueRange } : undefined;
}

/** In a head alone, no heading is searched for below a title that only other sites read. */
function headingOf({ written, titleHeading, body }: Parsed, own: FrontMatter | undefined): Title | undefined {
  return titleHeading ?? (written && !own ? body.headings.find(isTitle) : undefined);
}

/** Returns the value of a field; `undefined` if it is empty. */
function textOf(field: Field | undefined): string | undefined {
  return field === undefined || field.value === '' ? undefined : field.value;
}

/** Returns the same as one line: YAML can hold several. */
function oneLine(field: Field | undefined): string | undefined {
  const text = textOf(field);
  return text?.includes('\n') ? text.replace(/\s+/g, ' ').trim() || undefined : text;
}
