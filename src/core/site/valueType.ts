import type { NewField } from '../frontMatter/syntax.js';
import { KNOWN_FIELDS } from '../post/fields.js';
import type { Site } from './site.js';

/** Whether the values of a key are text, or numbers, days and booleans, which some syntaxes tell from it. */
export function valueType({ config }: Site, key: string): NewField['type'] {
  const known = KNOWN_FIELDS.find((each) => each.key === key);
  if (known) return known.type === 'date' || known.type === 'section' ? 'literal' : 'text';
  return (config.fields.get(key)?.type ?? 'text') === 'text' ? 'text' : 'literal';
}

/** A field to write. */
export function newField(site: Site, key: string, value: string): NewField {
  return { key, value, type: valueType(site, key) };
}
