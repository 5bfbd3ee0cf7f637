/** What single quotes cannot hold, besides themselves. */
const CONTROL = /[\u0000-\u0008\u000A-\u001F\u007F]/;
const ESCAPED = /["\\\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/g;
const LETTERS: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '"': '\\"',
  '\\': '\\\\',
};
const LITERAL =
  /^(?:true|false|[-+]?(?:inf|nan)|[-+]?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|0x[\da-fA-F]+|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)?)?|\d\d:\d\d:\d\d(?:\.\d+)?)$/;

/** Whether a text is a number, a day, a time or a boolean in TOML. */
export function isLiteral(text: string): boolean {
  return LITERAL.test(text);
}

/** Whether these single quotes can hold a text. */
export function fitsSingleQuotes(text: string): boolean {
  return !CONTROL.test(text) && !text.includes("'");
}

/** Returns what is written between double quotes. */
export function escaped(text: string): string {
  return text.replace(ESCAPED, (character) => {
    const code = character.charCodeAt(0);
    return LETTERS[character] ?? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

/** Writes a new value: a literal bare, text in the quotes that others have. */
export function writeValue(value: string, type: 'text' | 'literal', quote = ''): string {
  if (type === 'literal' && quote === '' && isLiteral(value)) return value;
  return quote === "'" && fitsSingleQuotes(value) ? `'${value}'` : `"${escaped(value)}"`;
}

/** Writes a key, in quotes if it needs them. */
export function writeKey(key: string): string {
  return /^[\w-]+$/.test(key) ? key : `"${escaped(key)}"`;
}
