import { type Message, say } from '../../text/message.js';
import type { Region } from '../../text/region.js';
import type { Mistake } from '../blocks/nodes.js';
import type { YamlError } from './yamlText.js';

/** The library's names for mistakes, and what to say to an author about them. */
const WHY: Readonly<Record<string, Message>> = {
  BAD_ALIAS: say('A value that begins with `*` repeats another one. Put it in quotes if it is text.'),
  BAD_DQ_ESCAPE: say(
    'A `\\` in double quotes begins an escape, and this one does not exist. Write `\\\\`, or use single quotes.',
  ),
  BAD_SCALAR_START: say('A value cannot begin with this character. Put the value in quotes.'),
  BLOCK_AS_IMPLICIT_KEY: say('A value that contains `: ` is read as another key. Put the value in quotes.'),
  BLOCK_IN_FLOW: say('Lines with `- ` or `|` cannot be used between brackets. Use commas.'),
  TAB_AS_INDENT: say('YAML cannot be indented with tabs. Use spaces.'),
  KEY_OVER_1024_CHARS: say('This key is too long. Write `key: value`.'),
};
const NO_FIELD = say('This line has no key. Write `key: value`, with a space after the colon.');
const OPEN_DOUBLE = say(
  'The closing `"` is missing, or a `"` inside the value is not written as `\\"`. Add it.',
);
const OPEN_SINGLE = say(
  "The closing `'` is missing, or a `'` inside the value is not written as `''`. Add it.",
);
const OPEN_BRACKET = say('The closing bracket is missing, or a comma between two items. Add it.');
const REFUSED = say('This cannot be read as YAML. Write `key: value`, and put the value in quotes.');

/** Errors whose place is where an author would fix them; others are found too late, at the end of a text. */
const WELL_PLACED = new Set([
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'TAB_AS_INDENT',
  'BAD_ALIAS',
]);

/** Makes one problem for lines that are not YAML, on the line that is wrong. */
export function toMistake(text: string, { start, end }: Region, error: YamlError | undefined): Mistake {
  const line = lineAround(text, start, end, error && WELL_PLACED.has(error.code) ? error.start : start);
  const written = text.slice(line.start, line.end);
  return { ...line, why: whyOf(written, error), meant: meantBy(text, line, written) };
}

function whyOf(written: string, error: YamlError | undefined): Message {
  if (!error || !/[:{[\]}]/.test(written)) return NO_FIELD;
  const known = WHY[error.code];
  if (known) return known;
  const value = /^[^:]*:\s*(?:[&!]\S+\s+)*(.?)/.exec(written.replace(/^-\s+(?=["'[{])/, ': '))?.[1];
  if (value === '"') return OPEN_DOUBLE;
  if (value === "'") return OPEN_SINGLE;
  if (value === '[' || value === '{') return OPEN_BRACKET;
  return /^[^\s:]+:\S/.test(written) ? NO_FIELD : REFUSED;
}

/** Recognises `date = 2024-05-31`, `date:2024-05-31`, `title: Docker: a start`, `title: 'It's'`. */
function meantBy(text: string, line: Region, written: string): Mistake['meant'] {
  const isTop = line.start === 0 || /[\r\n]/.test(text[line.start - 1] ?? '');
  const match = /^([\p{L}_][\p{L}\p{N}_.-]*)[ \t]*[:=][ \t]*([^[{|>&*!\s].*)$/u.exec(written);
  if (!isTop || match?.[1] === undefined || match[2] === undefined) return undefined;
  const value = match[2].replace(/^(["'])(.*?)\1?$/, '$2');
  return value.trim() === '' ? undefined : { key: match[1], value: value.trim() };
}

/** Returns the text of the line at `offset`, without the whitespace around it. */
function lineAround(text: string, from: number, to: number, offset: number): Region {
  const at = Math.min(Math.max(offset, from), Math.max(from, to - 1));
  let start = Math.max(from, text.lastIndexOf('\n', at - 1) + 1);
  const lineBreak = text.indexOf('\n', at);
  let end = lineBreak === -1 ? to : Math.min(to, lineBreak);
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
