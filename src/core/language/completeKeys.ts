import { fieldsOf } from '../frontMatter/frontMatter.js';
import { say, type Message } from '../text/message.js';
import type { FrontMatterPlace } from '../frontMatter/syntax.js';
import { syntaxOf } from '../frontMatter/syntaxes.js';
import { completeValues, type ValueContext } from './completeValues.js';
import { plain, type Suggestion } from './suggestion.js';

/**
 * The keys that are not there yet; on a key that is there, those that could stand in its place. Where nothing is known
 * to suggest for the value, no list opens after the key: VS Code would fill it with all words of the text.
 */
export function completeKeys(
  context: ValueContext,
  place: Exclude<FrontMatterPlace, { kind: 'value' }>,
): readonly Suggestion[] {
  const { index, frontMatter } = context;
  const { vocabulary } = index.site;
  const { show } = syntaxOf(frontMatter.syntax);
  const replaced = place.kind === 'key' ? place.field : undefined;
  const range = place.kind === 'key' ? place.field.keyRange : place.range;
  const written = new Set(fieldsOf(frontMatter).map(({ key }) => key));
  const missing = [...vocabulary.infos.values()].filter(({ key }) => !written.has(key));
  // a series without its section is half a series
  const { series, section } = vocabulary.roles;
  const pairs = [
    [section, series],
    [series, section],
  ] as const;
  const needed = new Map(pairs.filter(([, other]) => other !== undefined && written.has(other)));
  const rank = (key: string, required: boolean): number => (needed.has(key) ? 0 : required ? 1 : 2);
  const explain = (key: string, required: boolean): Message => {
    const other = needed.get(key);
    if (other !== undefined) return say('goes with “{0}”', other);
    return required ? say('required') : say('optional');
  };
  return missing
    .sort((a, b) => rank(a.key, a.required) - rank(b.key, b.required))
    .map(({ key, required, description }): Suggestion => ({
      kind: 'key',
      label: key,
      detail: explain(key, required),
      documentation: description,
      insert: plain(replaced ? key : show(key, '')),
      range,
      more: !replaced && completeValues(context, { key, valueRange: range }).length > 0,
    }));
}
