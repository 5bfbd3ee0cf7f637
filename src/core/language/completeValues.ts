import type { Index } from '../index/index.js';
import type { Field, FrontMatter } from '../frontMatter/frontMatter.js';
import { seriesName } from '../post/values.js';
import { say } from '../text/message.js';
import type { Range } from '../text/position.js';
import type { KeyInfo } from '../site/vocabulary.js';
import { fieldsByRole } from '../post/roles.js';
import { seriesByUse, topicsByUse } from '../series/names.js';
import { freeSections } from '../series/freeSections.js';
import { plain, type Suggestion } from './suggestion.js';

/** What a value is suggested from, beside the field that it is for. */
export interface ValueContext {
  readonly index: Index;
  readonly path: string;
  readonly frontMatter: FrontMatter;
}

/** What this field could hold: what other posts hold there, or what the site allows. */
export function completeValues(
  context: ValueContext,
  { key, valueRange: range }: Pick<Field, 'key' | 'valueRange'>,
): readonly Suggestion[] {
  const { index, path } = context;
  const info = index.site.vocabulary.infos.get(key);
  if (info?.values) return info.values.map((value) => item('value', value, range));
  switch (info?.role) {
    case 'topic':
      return topicsByUse(index, path).map(({ value, count }) => ({
        ...item('value', value, range),
        detail: count === 1 ? say('1 post') : say('{0} posts', count),
      }));
    case 'series':
      return seriesByUse(index, path).map(({ value, count }) => ({
        ...item('series', value, range),
        detail: count === 1 ? say('1 part') : say('{0} parts', count),
        posts: index.series.get(seriesName(value)) ?? [],
      }));
    case 'section':
      return completeSection(context, range);
    case 'title':
    case 'date':
    case 'summary':
    case 'draft':
    case 'slug':
    case undefined:
      return completeByType(index, info?.type, range);
  }
}

function completeByType(
  { site }: Index,
  type: KeyInfo['type'] | undefined,
  range: Range,
): readonly Suggestion[] {
  if (type === 'date') return [{ ...item('day', site.today(), range), detail: say('today') }];
  if (type === 'boolean') return ['true', 'false'].map((value) => item('value', value, range));
  return [];
}

function completeSection({ index, path, frontMatter }: ValueContext, range: Range): readonly Suggestion[] {
  const series = fieldsByRole(frontMatter, index.site.vocabulary.roles).series?.value ?? '';
  if (series === '') return [];
  const name = seriesName(series);
  return freeSections(index, name, path).map(({ section, missing }) => ({
    ...item('section', String(section), range),
    detail: missing
      ? say('missing in “{0}”', name)
      : section === 1
        ? say('the first part of “{0}”', name)
        : say('the next part of “{0}”', name),
  }));
}

function item(kind: Suggestion['kind'], value: string, range: Range): Suggestion {
  return { kind, label: value, insert: plain(value), range };
}
