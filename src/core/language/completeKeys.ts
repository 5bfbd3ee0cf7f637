import { fieldsOf, type FrontMatter } from '../frontMatter/frontMatter.js';
import type { FrontMatterPlace, ValuePlace } from '../frontMatter/syntax.js';
import { syntaxOf } from '../frontMatter/syntaxes.js';
import { blockTemplate } from '../frontMatter/template.js';
import type { Index } from '../index/index.js';
import { usualField, usualFields, usualKeys } from '../index/usualFields.js';
import type { KeyInfo } from '../site/vocabulary.js';
import { type Message, say } from '../text/message.js';
import { comparePositions, type Range } from '../text/position.js';
import { possibleValues, type SuggestionContext } from './possibleValues.js';
import { escapeSnippet, plain, type Suggestion } from './suggestion.js';

/**
 * Returns the keys that are not there yet; on a key that is there, those that could replace it. If no value can be
 * suggested, no list opens after the key: VS Code would fill it with all words of the text.
 */
export function completeKeys(
  context: SuggestionContext,
  place: Exclude<FrontMatterPlace, ValuePlace>,
): readonly Suggestion[] {
  const { index, frontMatter } = context;
  const { vocabulary } = index.site;
  const { show } = syntaxOf(frontMatter.syntax);
  const replaced = place.kind === 'key' ? place.field : undefined;
  const range = place.kind === 'key' ? place.field.keyRange : place.range;
  const map = place.kind === 'key' ? mapOf(place.field.key) : place.map;
  const written = new Set(fieldsOf(frontMatter).map(({ key }) => key));
  const missing = [...vocabulary.infos.values()].filter(
    ({ key }) => !written.has(key) && isKnown(index, key),
  );
  // a series without its section is half a series
  const { series, section } = vocabulary.roles;
  const pairs = [
    [section, series],
    [series, section],
  ] as const;
  const needed = new Map(pairs.filter(([, other]) => other !== undefined && written.has(other)));
  const usual = new Set([...usualKeys(index), vocabulary.roles.title]);
  const rank = ({ key }: KeyInfo): number => (needed.has(key) ? 0 : usual.has(key) ? 1 : 2);
  const inOrder = missing.sort((a, b) => rank(a) - rank(b));
  const own = inOrder
    .filter(({ key }) => mapOf(key) === map)
    .map(({ key, required, description }): Suggestion => {
      const name = lastOf(key);
      const text = replaced ? name : show(name, '', frontMatter);
      return {
        kind: 'key',
        label: text.trim().replace(/^\.\. |\s*[:=]$/g, ''),
        ...labelled(index, needed.get(key), required),
        documentation: description,
        insert: plain(text),
        range,
        ...(replaced ? {} : { filter: text }),
        more: !replaced && possibleValues(context, key).length > 0,
      };
    });
  return replaced || map !== '' ? own : [...own, ...completeMaps(context, inOrder, range)];
}

/** Outside comments, nothing is required by Up Next. */
function labelled(
  { site }: Index,
  other: string | undefined,
  required: boolean,
): { readonly detail?: Message } {
  if (other !== undefined) return { detail: say('goes with “{0}”', other) };
  if (!site.reading.isComment) return {};
  return { detail: required ? say('required') : say('optional') };
}

/**
 * Whether posts of the site have a key: outside comments, not everything that Up Next reads means something to their
 * generator.
 */
function isKnown(index: Index, key: string): boolean {
  const { reading, vocabulary } = index.site;
  const { title, date, series } = vocabulary.roles;
  return (
    reading.isComment ||
    [title, date, series].includes(key) ||
    vocabulary.infos.get(key)?.declared !== undefined ||
    usualFields(index).has(key)
  );
}

/**
 * Returns the maps of which nothing is written yet, each with its keys: `series` for `series.name` and `series.order`.
 */
function completeMaps(
  context: SuggestionContext,
  missing: readonly KeyInfo[],
  range: Range,
): readonly Suggestion[] {
  const { frontMatter } = context;
  const written = new Set(fieldsOf(frontMatter).map(({ key }) => key.split('.')[0]));
  const maps = new Map<string, KeyInfo[]>();
  for (const info of missing) {
    const [first = ''] = info.key.split('.');
    if (first === info.key || written.has(first)) continue;
    maps.set(first, [...(maps.get(first) ?? []), info]);
  }
  // the header of a table would include what follows
  if (frontMatter.syntax === 'toml' && hasFieldsAfter(frontMatter, range)) return [];
  return [...maps].map(([map, infos]) => ({
    kind: 'key',
    label: map,
    insert: { kind: 'snippet', text: mapSnippet(context, infos) },
    range,
    more: possibleValues(context, infos[0]?.key ?? '').length > 0,
  }));
}

function mapSnippet({ index, frontMatter }: SuggestionContext, infos: readonly KeyInfo[]): string {
  const fields = infos.map(({ key }) => ({ ...usualField(index, key, ''), open: true }));
  let place = 1;
  return blockTemplate(syntaxOf(frontMatter.syntax), fields)
    .map((piece) => (typeof piece === 'string' ? escapeSnippet(piece) : `$${place++}`))
    .join('')
    .split('\n')
    .slice(1, -1)
    .join('\n');
}

function hasFieldsAfter(frontMatter: FrontMatter, { end }: Range): boolean {
  return fieldsOf(frontMatter).some(({ range }) => comparePositions(range.start, end) > 0);
}

function mapOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('.')));
}

function lastOf(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}
