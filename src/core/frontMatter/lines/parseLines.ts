import { say } from '../../text/message.js';
import { ownString } from '../../text/ownString.js';
import { positionOf, type Range } from '../../text/position.js';
import { lineText, type Source } from '../../text/source.js';
import type { Field, FieldLayout, FrontMatterLine, ValueStyle } from '../frontMatter.js';
import { isContinuation, type LineForm } from './form.js';

const LAYOUT: FieldLayout = { place: 'lines', indent: 0, separator: ': ' };
const AS_IT_IS: ValueStyle = { quote: '', verbatim: true };
const FOLDED: ValueStyle = { quote: '', verbatim: false };
const NOTHING_YET: ValueStyle = { quote: '', verbatim: true, context: { before: ' ' } };
const NO_RANGES: readonly Range[] = [];

/** Reads the lines from `first` to before `end`; `skip` columns of the first one are not part of it. */
export function parseLines(
  source: Source,
  form: LineForm,
  first: number,
  end: number,
  skip: number,
): readonly FrontMatterLine[] {
  const lines: FrontMatterLine[] = [];
  for (let line = first; line < end; line++) {
    const column = line === first ? skip : 0;
    const text = lineText(source, line).slice(column);
    const match = form.field.exec(text);
    if (match) {
      const [, before = '', key = '', between = '', rest = ''] = match;
      const value = rest.trimEnd();
      const more = [];
      while (line + 1 < end && isContinuation(form, lineText(source, line + 1)))
        more.push(lineText(source, ++line));
      lines.push(fieldOf(line - more.length, column + before.length, key, between, value, more));
    } else if (text.trim() === '') {
      lines.push({ kind: 'blank', range: rangeOn(line, column, column + text.length) });
    } else {
      lines.push(malformed(line, column, text, form));
    }
  }
  return lines;
}

function fieldOf(
  line: number,
  column: number,
  key: string,
  between: string,
  value: string,
  more: readonly string[],
): Field {
  const keyEnd = column + key.length;
  const start =
    value === ''
      ? keyEnd + between.trimEnd().length + (/\s$/.test(between) ? 1 : 0)
      : keyEnd + between.length;
  const first = positionOf(line, start);
  const last = more.at(-1);
  const end =
    last === undefined
      ? positionOf(line, start + value.length)
      : positionOf(line + more.length, last.trimEnd().length);
  const empty = value === '' && more.length === 0;
  return {
    kind: 'field',
    // in either syntax, `Title` and `title` are one key
    key: ownString(key.toLowerCase()),
    keyRange: rangeOn(line, column, keyEnd),
    value: ownString([value, ...more.map((text) => text.trim())].join('\n').trim()),
    valueRange: { start: first, end },
    range: { start: positionOf(line, column), end },
    form: 'scalar',
    items: [],
    style: more.length > 0 ? FOLDED : empty && !/\s$/.test(between) ? NOTHING_YET : AS_IT_IS,
    strayWhitespace: NO_RANGES,
    noBreakSpaces: NO_RANGES,
    layout: LAYOUT,
  };
}

function malformed(line: number, column: number, text: string, { prefix }: LineForm): FrontMatterLine {
  const start = column + text.search(/\S/);
  const trimmed = ownString(text.trim());
  const [, key, value] = /^(?:\.\.[ \t]+)?([\w-]+)[ \t]*[=:][ \t]*(\S.*)$/.exec(trimmed) ?? [];
  return {
    kind: 'malformed',
    text: trimmed,
    range: rangeOn(line, start, start + trimmed.length),
    meant: key === undefined || value === undefined ? undefined : { key: key.toLowerCase(), value },
    why:
      prefix === ''
        ? say('This line has no key. Write `Key: value`.')
        : say('This line has no key. Write `.. key: value`.'),
  };
}

function rangeOn(line: number, start: number, end: number): Range {
  return { start: positionOf(line, start), end: positionOf(line, end) };
}
