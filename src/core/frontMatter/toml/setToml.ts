import type { Range } from '../../text/position.js';
import type { RangeEdit } from '../../text/rangeEdit.js';
import type { Field } from '../frontMatter.js';
import type { NewField } from '../syntax.js';
import { escaped, fitsSingleQuotes, writeValue } from './tomlStrings.js';

/** Writes another value where one is, in the quotes and the form that it has. */
export function setToml(field: Field, value: string, type: NewField['type']): readonly RangeEdit[] {
  const { form, items, layout, style, valueRange } = field;
  if (form === 'list' && items.length === 0)
    return [{ range: valueRange, newText: `[${writeValue(value, type)}]` }];
  // a map has no value of its own
  if (form === 'map' && layout?.members === 'lines') return [];
  const { quote, context } = style;
  if (quote === '') {
    return [
      {
        range: valueRange,
        newText: `${context?.before ?? ''}${writeValue(value, type)}${context?.after ?? ''}`,
      },
    ];
  }
  if (quote.startsWith('"')) return [{ range: valueRange, newText: escaped(value) }];
  if (fitsSingleQuotes(value)) return [{ range: valueRange, newText: value }];
  return [{ range: withQuotes(valueRange, quote.length, context?.outer), newText: `"${escaped(value)}"` }];
}

function withQuotes({ start, end }: Range, length: number, outer: Range | undefined): Range {
  return {
    start: outer?.start ?? { line: start.line, character: start.character - length },
    end: { line: end.line, character: end.character + length },
  };
}
