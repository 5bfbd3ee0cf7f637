import { say } from '../../text/message.js';
import type { Position } from '../../text/position.js';
import { covers } from '../blocks/family.js';
import { endOfLine, textBetween } from '../blocks/removeFields.js';
import { fieldsOf, type FrontMatter } from '../frontMatter.js';
import type { NewField, Syntax } from '../syntax.js';
import type { LineForm } from './form.js';

type Edits = Pick<Syntax, 'write' | 'fill' | 'set' | 'insert' | 'remove' | 'whyNotValue' | 'show'>;

/** Changes front matter in which each field is a line. */
export function lineEdits(form: LineForm): Edits {
  return {
    write: (fields) => {
      const lines = fields.map((field) => lineOf(form, field, form.id === 'lines'));
      return (form.id === 'lines' ? lines : ['<!--', ...lines, '-->']).join('\n');
    },
    fill: ({ before }, { value }) => before + onOneLine(value),
    set: ({ style, valueRange }, value) => [
      { range: valueRange, newText: `${style.context?.before ?? ''}${onOneLine(value)}` },
    ],
    insert: (frontMatter, fields, after) => {
      const isUpper = startsUpper(frontMatter);
      const lines = fields.map((field) => lineOf(form, field, isUpper));
      const place = after && fieldsOf(frontMatter).find(({ range }) => covers(range, after.range));
      const { opening } = frontMatter;
      // without an opening, the first field is at the very top
      if (!place && opening.start.character === opening.end.character) {
        return [{ range: opening, newText: lines.map((line) => `${line}\n`).join('') }];
      }
      const at = endOfLine(frontMatter, (place?.range ?? opening).end.line);
      return [{ range: { start: at, end: at }, newText: lines.map((line) => `\n${line}`).join('') }];
    },
    remove: (frontMatter, fields) => {
      const top = frontMatter.range.start;
      return fields.map(({ range: { start, end } }) => ({
        range: { start: lineStart(start.line, top), end: { line: end.line + 1, character: 0 } },
        newText: '',
      }));
    },
    whyNotValue: (value) => {
      if (/[\r\n]/.test(value)) return say('A value here is one line. Take the line breaks out.');
      if (form.id === 'commentLines' && value.includes('-->'))
        return say('`-->` would end the comment that holds the front matter. Take it out of the value.');
      return undefined;
    },
    show: (key, value, beside) => {
      const isUpper = form.id === 'lines' && beside !== undefined && startsUpper(beside);
      return `${form.prefix}${isUpper ? upperFirst(key) : key}: ${value}`;
    },
  };
}

/** A byte order mark before the first line stays. */
function lineStart(line: number, top: Position): Position {
  return { line, character: line === top.line ? top.character : 0 };
}

function lineOf({ prefix }: LineForm, { key, value }: NewField, isUpper: boolean): string {
  return `${prefix}${isUpper ? upperFirst(key) : key}: ${onOneLine(value)}`;
}

function upperFirst(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

function onOneLine(value: string): string {
  return value.trim().replace(/\s*[\r\n]\s*/g, ' ');
}

/** Whether the keys of front matter begin with a capital letter. */
function startsUpper(frontMatter: FrontMatter): boolean {
  const [first] = fieldsOf(frontMatter);
  return !!first && /^\p{Lu}/u.test(textBetween(frontMatter, first.keyRange.start, first.keyRange.end));
}
