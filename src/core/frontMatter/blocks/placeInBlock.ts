import { comparePositions, contains, type Position } from '../../text/position.js';
import { lineText, type Source } from '../../text/source.js';
import { type Field, fieldsOf, type FrontMatter } from '../frontMatter.js';
import type { FrontMatterPlace } from '../syntax.js';
import { flowAt, type FlowPlace } from './flow.js';
import { mapAt } from './mapAt.js';
import { isInQuotes, valueOnLine, valuePlace } from './valueOnLine.js';

/** What is between key and value. */
export type Separator = ':' | '=';

const KEY_LINE = {
  ':': /^([ \t]*)((?:[\p{L}_][\p{L}\p{N}_.-]*|"[^"\\]+"|'[^']+'))([ \t]*:)(?=[ \t]|$)/u,
  '=': /^([ \t]*)((?:[\p{L}\p{N}_-]+|"[^"\\]+"|'[^']+')(?:[ \t]*\.[ \t]*(?:[\p{L}\p{N}_-]+|"[^"\\]+"|'[^']+'))*)([ \t]*=)/u,
};

/**
 * Returns what a cursor touches in front matter between delimiters. What is typed is often not valid yet, so the line
 * itself is read; the parsed fields show in which field and in which map it is.
 */
export function placeInBlock(
  source: Source,
  frontMatter: FrontMatter,
  position: Position,
  separator: Separator,
): FrontMatterPlace | undefined {
  const { opening, closing, closingRange, range } = frontMatter;
  if (position.line <= opening.start.line) return undefined;
  if (closing === 'closed' && closingRange && position.line >= closingRange.start.line) return undefined;
  if (closing !== 'closed' && position.line > range.end.line + 1) return undefined;
  const text = lineText(source, position.line);
  if (text.trimStart().startsWith('#')) return undefined;
  const fields = fieldsOf(frontMatter);
  const key = fields.findLast(({ keyRange }) => contains(keyRange, position));
  if (key) return { kind: 'key', field: key };
  const around = fields.findLast((field) => isAbove(field, position));
  if (around?.form === 'scalar' && around.value !== '') return undefined;
  if (around?.form === 'list' && around.layout?.members === 'brackets')
    return fromFlow(flowAt(text, 0, position.character, separator, '['), text, position, around.key);
  const item = /^[ \t]*-(?=[ \t]|$)/.exec(text);
  if (item) return itemAt(frontMatter, text, position, item[0].length);
  const [, indent = '', name, between = ''] = KEY_LINE[separator].exec(text) ?? [];
  if (name === undefined) return onLine(frontMatter, text, position, separator);
  const from = indent.length + name.length + between.length;
  if (position.character < from) return undefined;
  const whole = keyOn(frontMatter, position.line, indent.length, name, separator);
  const flow = flowAt(text, from, position.character, separator);
  if (flow) return fromFlow(flow, text, position, whole);
  if (/^[ \t]*[[{]/.test(text.slice(from))) return undefined;
  return valueOnLine(text, position.line, from, position.character, whole, 'field');
}

/** Whether a position is in a field that begins on a line above. */
function isAbove({ keyRange, range }: Field, position: Position): boolean {
  return keyRange.end.line < position.line && comparePositions(position, range.end) <= 0;
}

/** Returns an item on a line of its own: its key is on a line above, indented as much or less. */
function itemAt(
  frontMatter: FrontMatter,
  text: string,
  { line, character }: Position,
  from: number,
): FrontMatterPlace | undefined {
  if (character < from) return undefined;
  const dash = text.search(/-/);
  const list = fieldsOf(frontMatter).findLast(
    ({ keyRange, range: { end }, form, value }) =>
      keyRange.start.line < line &&
      keyRange.start.character <= dash &&
      (end.line >= line - 1 || form === 'list') &&
      (form === 'list' || (form === 'scalar' && value === '')),
  );
  if (!list) return undefined;
  return valueOnLine(text, line, from, character, list.key, 'lines');
}

function fromFlow(
  flow: FlowPlace | undefined,
  text: string,
  { line, character }: Position,
  outside: string,
): FrontMatterPlace | undefined {
  if (!flow) return undefined;
  const { keys, within, start, end } = flow;
  const key = [outside, ...keys].join('.');
  const range = { start: { line, character: start }, end: { line, character: end } };
  if (within === 'key') return { kind: 'line', range, map: key };
  const token = text.slice(start, end);
  if (character >= end && isInQuotes(token)) return undefined;
  const isTight = within === 'braces' && /[:=]$/.test(text.slice(0, start));
  return valuePlace({ line, key, within, before: isTight ? ' ' : '', token }, start, end);
}

/** Returns the whole key of a line: as it was read, else that of the map or table around it with what is written. */
function keyOn(
  frontMatter: FrontMatter,
  line: number,
  column: number,
  name: string,
  separator: Separator,
): string {
  const read = fieldsOf(frontMatter).findLast(({ keyRange: { start, end } }) => {
    return start.line === line && end.character === column + name.length;
  });
  if (read) return read.key;
  const own = name.replace(/[ \t]*\.[ \t]*/g, '.').replace(/^(["'])(.*)\1$/, '$2');
  const map = mapAt(frontMatter, { line, character: column }, separator);
  return map === '' ? own : `${map}.${own}`;
}

/** Returns the place on an empty line, or on one on which a key is being typed. */
function onLine(
  frontMatter: FrontMatter,
  text: string,
  position: Position,
  separator: Separator,
): FrontMatterPlace | undefined {
  const { line } = position;
  const [, indent = '', typed] = /^([ \t]*)([\p{L}\p{N}_.-]*)[ \t]*$/u.exec(text) ?? [];
  if (typed === undefined || typed.startsWith('-')) return undefined;
  if (typed === '') {
    const range = { start: position, end: position };
    return { kind: 'line', range, map: mapAt(frontMatter, position, separator) };
  }
  const start = { line, character: indent.length };
  const range = { start, end: { line, character: indent.length + typed.length } };
  return contains(range, position)
    ? { kind: 'line', range, map: mapAt(frontMatter, start, separator) }
    : undefined;
}
