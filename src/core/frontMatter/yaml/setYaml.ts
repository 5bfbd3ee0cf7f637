import type { Range } from '../../text/position.js';
import type { RangeEdit } from '../../text/rangeEdit.js';
import type { BlockScalar, Field, ValueStyle } from '../frontMatter.js';
import type { NewField } from '../syntax.js';
import { fitsSingleQuotes, inQuotes, quoted, writeScalar } from './yamlScalars.js';

/** Writes another value where one is, in the quotes and the form that it has. */
export function setYaml(field: Field, value: string, type: NewField['type']): readonly RangeEdit[] {
  const { form, items, layout, style, valueRange } = field;
  if (form === 'list' && items.length === 0) {
    return [{ range: valueRange, newText: `[${writeScalar(value, type, { flow: true })}]` }];
  }
  // a map has no value of its own
  if (form === 'map' && layout?.members === 'lines') return [];
  const edits = setScalar(style, valueRange, value, type, form === 'list' && layout?.members === 'brackets');
  const tag = style.context?.tag;
  return tag ? [{ range: tag, newText: '' }, ...edits] : edits;
}

function setScalar(
  { quote, context }: ValueStyle,
  range: Range,
  value: string,
  type: NewField['type'],
  maybeFlow: boolean,
): readonly RangeEdit[] {
  const flow = context?.flow ?? maybeFlow;
  if (context?.block) return setBlock(context.block, value, type);
  if (quote === '') {
    const text = writeScalar(value, type, { flow });
    return [{ range, newText: `${context?.before ?? ''}${text}${context?.after ?? ''}` }];
  }
  if (quote === "'" && !fitsSingleQuotes(value)) {
    return [{ range: aroundQuotes(range), newText: quoted(value, '"') }];
  }
  return [{ range, newText: inQuotes(value, quote) }];
}

/** A line of text stays a block scalar; everything else replaces it on the line of the key. */
function setBlock(block: BlockScalar, value: string, type: NewField['type']): readonly RangeEdit[] {
  const { header, headerRange, content, indent } = block;
  const fits = type === 'text' && value === value.trim() && value !== '' && fitsSingleQuotes(value);
  if (fits && indent > 0 && !/\d/.test(header)) {
    return [
      { range: headerRange, newText: `${header.charAt(0)}-` },
      { range: content, newText: `\n${' '.repeat(indent)}${value}` },
    ];
  }
  return [
    { range: headerRange, newText: writeScalar(value, type, { flow: false }) },
    { range: content, newText: '' },
  ];
}

function aroundQuotes({ start, end }: Range): Range {
  return {
    start: { line: start.line, character: start.character - 1 },
    end: { line: end.line, character: end.character + 1 },
  };
}
