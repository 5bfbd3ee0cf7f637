/** What a cursor is at in a text with brackets and braces: an item, a value, or the beginning of a key. */
export interface FlowPlace {
  /** The keys of the braces around it, from outside, with that of the value itself. */
  readonly keys: readonly string[];
  /** Whether it is in brackets, after a key in braces, or where a key may be. */
  readonly within: 'brackets' | 'braces' | 'key';
  /** What is written there, whitespace left out; empty, and at the cursor, for nothing. */
  readonly start: number;
  readonly end: number;
}

interface Open {
  readonly bracket: string;
  readonly key: string | undefined;
}

/** Finds the place of `cursor` in `text` from `from`; `undefined` outside brackets and braces. */
export function flowAt(
  text: string,
  from: number,
  cursor: number,
  separator: ':' | '=',
  opened?: '[' | '{',
): FlowPlace | undefined {
  const open: Open[] = opened === undefined ? [] : [{ bracket: opened, key: undefined }];
  let key: string | undefined;
  let start = from;
  for (let at = from; at < cursor; at++) {
    const character = text[at] ?? '';
    if (/["']/.test(character) && text.slice(start, at).trim() === '') {
      const close = closingQuote(text, at);
      if (close === undefined || close >= cursor) break;
      at = close;
    } else if (character === '[' || character === '{') {
      open.push({ bracket: character, key });
      key = undefined;
      start = at + 1;
    } else if (character === ']' || character === '}') {
      open.pop();
      key = undefined;
      start = at + 1;
    } else if (character === ',') {
      key = undefined;
      start = at + 1;
    } else if (character === separator && key === undefined && open.at(-1)?.bracket === '{') {
      key = unquoted(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  const innermost = open.at(-1);
  if (!innermost) return undefined;
  const keys = [...open.map((each) => each.key), key].filter((each) => each !== undefined);
  const within = innermost.bracket === '[' ? 'brackets' : key === undefined ? 'key' : 'braces';
  return { keys, within, ...tokenAt(text, start, cursor) };
}

/** Returns what is written from `start` to what ends an item, without the whitespace around it. */
function tokenAt(
  text: string,
  start: number,
  cursor: number,
): { readonly start: number; readonly end: number } {
  const first = start + text.slice(start).search(/[^ \t]|$/);
  if (first >= cursor && /^(?:[,\]}]|$)/.test(text.slice(first))) return { start: cursor, end: cursor };
  const close = /["']/.test(text[first] ?? '') ? closingQuote(text, first) : undefined;
  if (close !== undefined) return { start: first, end: close + 1 };
  const rest = text.slice(first);
  const end = first + rest.search(/[,\]}]|$/);
  return { start: first, end: Math.max(cursor, first + text.slice(first, end).trimEnd().length) };
}

/** Returns where the quote at `open` is closed; `undefined` if it is not, and the next quote opens another item. */
function closingQuote(text: string, open: number): number | undefined {
  const quote = text[open] ?? '';
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote && quote === "'" && text[at + 1] === "'") at++;
    else if (text[at] === quote) return /^[ \t]*(?:[,\]}:=]|$)/.test(text.slice(at + 1)) ? at : undefined;
  }
  return undefined;
}

function unquoted(key: string): string {
  return key.replace(/^(["'])(.*)\1$/, '$2');
}
