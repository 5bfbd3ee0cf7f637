/** What ends a bare value or begins something else, at its start. */
const SPECIAL_START = /^[-?:,[\]{}#&*!|>'"%@`=~]|^\.\.\.|^<<$/;
/** What ends a bare value inside, or would be lost at its end. */
const SPECIAL_INSIDE = /:\s|:$|\s#/;
const FLOW_INDICATOR = /[,[\]{}]/;
/** Booleans and nulls, of YAML 1.1 too. */
const WORD = /^(?:true|false|yes|no|on|off|y|n|null)$/i;
/** Numbers in any base, days, times, and nearly everything that YAML 1.1 takes for a number. */
const NUMBER = /^[-+]?[.\d](?:[\d_.,:xoa-ftz+-]|\s(?=[-+:\d]))*$|^[-+]?\.(?:inf|nan)$/i;
/** What is invisible or ends a line for some reader; only double quotes can hold it. */

const NEEDS_ESCAPE = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;

const ESCAPED = /["\\\t\u0000-\u0008\u000A-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu;
const LETTERS: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '"': '\\"',
  '\\': '\\\\',
};

/** Whether single quotes can hold a text. */
export function fitsSingleQuotes(text: string): boolean {
  return !NEEDS_ESCAPE.test(text);
}

/** Whether a text can be written without quotes and is still one value; it may be a number. */
export function fitsBare(text: string, flow: boolean): boolean {
  if (text === '' || text !== text.trim() || NEEDS_ESCAPE.test(text) || text.includes('\t')) return false;
  if (SPECIAL_INSIDE.test(text) || (flow && FLOW_INDICATOR.test(text))) return false;
  return !SPECIAL_START.test(text) || isNumber(text);
}

/** Whether a text that is written without quotes is read as this text. */
function isBareText(text: string, flow: boolean): boolean {
  return fitsBare(text, flow) && !SPECIAL_START.test(text) && !WORD.test(text) && !isNumber(text);
}

function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** Writes a text between quotes: double ones, unless they need escapes and single ones do not. */
export function quoted(text: string, preferred = ''): string {
  const single = fitsSingleQuotes(text) && (preferred === "'" || (preferred !== '"' && /["\\]/.test(text)));
  return single ? `'${inQuotes(text, "'")}'` : `"${inQuotes(text, '"')}"`;
}

/** Returns what is written between quotes that stay. */
export function inQuotes(text: string, quote: string): string {
  if (quote === "'") return text.replaceAll("'", "''");
  return text.replace(ESCAPED, (character) => {
    const code = character.charCodeAt(0);
    return LETTERS[character] ?? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

/** Writes a new value: in the quotes that others have, else bare if its type or its text allow it. */
export function writeScalar(
  value: string,
  type: 'text' | 'literal',
  { flow, quote = '' }: { readonly flow: boolean; readonly quote?: string },
): string {
  if (quote !== '') return quoted(value, quote);
  if (type === 'literal' && fitsBare(value, flow)) return value;
  return isBareText(value, flow) ? value : quoted(value);
}
