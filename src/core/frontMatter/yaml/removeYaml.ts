import type { RangeEdit } from '../../text/rangeEdit.js';
import { covers } from '../blocks/family.js';
import { removeFields, textBetween } from '../blocks/removeFields.js';
import { fieldsOf, type Field, type FrontMatter } from '../frontMatter.js';
import { writeScalar } from './yamlScalars.js';

/** Takes fields out; what other fields repeat of them is from then on written there. */
export function removeYaml(frontMatter: FrontMatter, fields: readonly Field[]): readonly RangeEdit[] {
  const removals = removeFields(frontMatter, fields);
  const goes = (field: Field): boolean => removals.some(({ range }) => covers(range, field.range));
  const left = fieldsOf(frontMatter).filter((field) => !goes(field));
  const moved = fieldsOf(frontMatter)
    .filter(goes)
    .flatMap((field) => moveAnchor(frontMatter, field, left));
  return [...removals, ...moved];
}

/** `&name` and the value in place of the first `*name` that is left. */
function moveAnchor(frontMatter: FrontMatter, field: Field, left: readonly Field[]): readonly RangeEdit[] {
  const name = anchorOf(frontMatter, field);
  if (name === undefined) return [];
  const alias = left
    .flatMap((each) => [each, ...each.items])
    .find(
      ({ style, valueRange: { start, end } }) =>
        style.quote === '' && textBetween(frontMatter, start, end) === `*${name}`,
    );
  if (!alias) return [];
  return [{ range: alias.valueRange, newText: `&${name} ${sourceOf(frontMatter, field)}` }];
}

function anchorOf(frontMatter: FrontMatter, { keyRange, range, form }: Field): string | undefined {
  if (form === 'map') return undefined;
  const written = textBetween(frontMatter, keyRange.end, range.end);
  return /^["']?\s*:\s+(?:!\S*\s+)?&([^\s,[\]{}]+)/.exec(written)?.[1];
}

/** The value on one line, its numbers and booleans still bare. */
function sourceOf(frontMatter: FrontMatter, field: Field): string {
  const values = (field.form === 'list' ? field.items : [field]).map(({ value, valueRange, style }) => {
    if (style.quote !== '' || !style.verbatim) return writeScalar(value, 'text', { flow: true, quote: '"' });
    return textBetween(frontMatter, valueRange.start, valueRange.end);
  });
  return field.form === 'list' ? `[${values.join(', ')}]` : values.join('');
}
