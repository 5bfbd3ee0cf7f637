import type { FrontMatter } from '../frontMatter/frontMatter.js';
import type { Index } from '../index/index.js';
import { nameInSite } from '../post/nameInSite.js';
import { fieldsByRole } from '../post/roles.js';
import { freeSections } from '../series/freeSections.js';
import { seriesByUse, topicsByUse } from '../series/names.js';
import { readingAt } from '../site/site.js';
import type { KeyInfo } from '../site/vocabulary.js';
import { say } from '../text/message.js';
import type { Suggestion } from './suggestion.js';

/** What a value is suggested from, besides the key that it is for. */
export interface SuggestionContext {
  readonly index: Index;
  readonly path: string;
  readonly frontMatter: FrontMatter;
}

/** A value that a field could hold. */
export interface PossibleValue extends Pick<Suggestion, 'kind' | 'detail' | 'posts'> {
  readonly value: string;
}

/** Returns what a field could hold: what other posts hold there, or what the site allows. */
export function possibleValues(context: SuggestionContext, key: string): readonly PossibleValue[] {
  const { index, path } = context;
  const info = index.site.vocabulary.infos.get(key);
  const nameOf = (series: string): string => nameInSite(readingAt(index.site, index.files, path), series);
  if (info?.values) return info.values.map((value) => ({ kind: 'value', value }));
  switch (info?.role) {
    case 'topic':
      return topicsByUse(index, path).map(({ value, count }) => ({
        kind: 'value',
        value,
        detail: count === 1 ? say('1 post') : say('{0} posts', count),
      }));
    case 'series':
      return seriesByUse(index, path).map(({ value, count }) => ({
        kind: 'series',
        value,
        detail: count === 1 ? say('1 part') : say('{0} parts', count),
        posts: index.series.get(nameOf(value)) ?? [],
      }));
    case 'section':
      return possibleSections(context);
    case 'title':
    case 'date':
    case 'summary':
    case 'draft':
    case 'slug':
    case undefined:
      return byType(index, info?.type);
  }
}

function byType({ site }: Index, type: KeyInfo['type'] | undefined): readonly PossibleValue[] {
  if (type === 'date') return [{ kind: 'day', value: site.today(), detail: say('today') }];
  if (type === 'boolean') return ['true', 'false'].map((value) => ({ kind: 'value', value }));
  return [];
}

function possibleSections({ index, path, frontMatter }: SuggestionContext): readonly PossibleValue[] {
  const reading = readingAt(index.site, index.files, path);
  const series = fieldsByRole(frontMatter, reading.roles).series?.value ?? '';
  if (series === '') return [];
  const name = nameInSite(reading, series);
  return freeSections(index, name, path).map(({ section, missing }) => ({
    kind: 'section',
    value: String(section),
    detail: missing
      ? say('missing in “{0}”', name)
      : section === 1
        ? say('the first part of “{0}”', name)
        : say('the next part of “{0}”', name),
  }));
}
