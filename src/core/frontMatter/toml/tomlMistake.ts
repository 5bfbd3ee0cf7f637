import { type Message, say } from '../../text/message.js';
import type { Mistake } from '../blocks/nodes.js';
import type { Statement } from './statements.js';

const NO_FIELD = say('This line has no key. Write `key = value`.');
const COLON = say('TOML has an equals sign between key and value. Write `key = value`.');
const NO_VALUE = say('This key has no value. Write one, or take the key out.');
const NO_QUOTES = say('A text has to be in quotes. Write `key = "value"`.');
const OPEN_QUOTE = say(
  'The closing quote is missing, or a quote inside the value is not written as `\\"`. Add it.',
);
const OPEN_BRACKET = say('The closing bracket is missing, or a comma between two items. Add it.');
const BAD_ESCAPE = say(
  'A `\\` in double quotes begins an escape, and this one does not exist. Write `\\\\`, or use single quotes.',
);
const BAD_DATE = say('This is not a day or a time that exists. Write it as `2024-05-31`.');
const LEADING_ZERO = say('A number cannot begin with 0. Leave the 0 out, or put the value in quotes.');
const ONE_LINE = say('There is something after the value. Put each key on its own line.');
const REFUSED = say('This cannot be read as TOML. Write `key = "value"`.');

const KEY = /^([\w-][\w.-]*)[ \t]*([:=])[ \t]*(.*)$/;

/** Makes one problem for a statement that is not TOML, on the line that is wrong. */
export function toMistake(
  text: string,
  { start, end }: Statement,
  { message }: { readonly message: string },
): Mistake {
  const written = text.slice(start, end).split('\n')[0]?.trimEnd() ?? '';
  return { start, end: start + written.length, why: whyOf(written, message), meant: meantBy(written) };
}

function whyOf(written: string, message: string): Message {
  const [, , sign, value = ''] = KEY.exec(written) ?? [];
  if (sign === undefined) return written.startsWith('[') ? OPEN_BRACKET : NO_FIELD;
  if (sign === ':') return COLON;
  if (value === '' || value.startsWith('#')) return NO_VALUE;
  if (/date|time/i.test(message)) return BAD_DATE;
  if (/leading zero/i.test(message)) return LEADING_ZERO;
  if (/escape|code point/i.test(message)) return BAD_ESCAPE;
  if (/newline/i.test(message) && !/^["']/.test(value)) return ONE_LINE;
  if (/^["']/.test(value)) return OPEN_QUOTE;
  if (/^[[{]/.test(value)) return OPEN_BRACKET;
  return /^[\p{L}_]/u.test(value) ? NO_QUOTES : REFUSED;
}

/** Recognises `date: 2024-05-31`, `title = Docker`, `title = "Docker`. */
function meantBy(written: string): Mistake['meant'] {
  const [, key, , value = ''] = KEY.exec(written) ?? [];
  if (key === undefined || /^[[{#]|^$|^["']{3}/.test(value)) return undefined;
  const text = value.replace(/^(["'])(.*?)\1?$/, '$2').trim();
  return text === '' ? undefined : { key, value: text };
}
