import type { BlockReading, EntryNode, ListNode, MapNode, ScalarNode, ValueNode } from '../blocks/nodes.js';

/** What TOML forbids, or what ends a line for some reader. */

const UNCLEAR = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\r(?!\n)|\p{Cs}/u;
const HEADER = /[ \t]*\[([A-Za-z0-9_-]+)\][ \t]*(?:#.*)?$/y;
const KEY = /([ \t]*)([A-Za-z0-9_-]+)[ \t]*=[ \t]*/y;
const TEXT = /"([^"\\]*)"|'([^']*)'/y;
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d`;
/** Days that every month has, whole numbers that fit, booleans. */
const LITERAL = new RegExp(
  String.raw`(?:true|false|-?(?:0|[1-9]\d{0,9})|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T${TIME}(?:Z|[-+](?:0\d|1[0-2]):[0-5]\d)?)?)(?=[ \t,\]#]|$)`,
  'y',
);
const REST = /[ \t]*(?:#.*)?$/y;

/**
 * Reads TOML that is as plain as nearly all front matter is: keys with texts, numbers, days and lists of them, also
 * below the header of a table. `undefined` for anything else, which is then left to the library; both return the same.
 */
export function readPlainToml(text: string, start: number): BlockReading | undefined {
  if (UNCLEAR.test(text.slice(start))) return undefined;
  const entries: EntryNode[] = [];
  let table: { readonly entry: EntryNode; readonly members: EntryNode[] } | undefined;
  let names = new Set<string>();
  const topNames = names;
  const finish = (): void => {
    if (table) entries.push(table.members.length > 0 ? withMembers(table.entry, table.members) : table.entry);
  };
  for (let from = start; from < text.length;) {
    const lineBreak = text.indexOf('\n', from);
    const end = lineBreak === -1 ? text.length : lineBreak;
    const line = text.slice(from, text[end - 1] === '\r' && end > from ? end - 1 : end);
    if (!isIgnored(line)) {
      const header = headerOf(line, from);
      const entry = header ?? entryOf(line, from, table ? 'table' : 'lines');
      if (!entry) return undefined;
      const known = header ? topNames : names;
      if (known.has(entry.key)) return undefined;
      known.add(entry.key);
      if (header) {
        names = new Set();
        finish();
        table = { entry, members: [] };
      } else (table?.members ?? entries).push(entry);
    }
    from = end + 1;
  }
  finish();
  return { entries, mistakes: [] };
}

function isIgnored(line: string): boolean {
  REST.lastIndex = 0;
  return REST.test(line);
}

function headerOf(line: string, from: number): EntryNode | undefined {
  HEADER.lastIndex = 0;
  const key = HEADER.exec(line)?.[1];
  if (key === undefined) return undefined;
  const bracket = line.indexOf('[');
  const keyStart = from + bracket + 1;
  const end = keyStart + key.length + 1;
  return {
    key,
    keyStart,
    keyEnd: end - 1,
    start: from + bracket,
    value: { kind: 'map', start: end, end, flow: false, entries: [] },
    end,
    place: 'table',
    separator: '',
  };
}

function withMembers(table: EntryNode, entries: readonly EntryNode[]): EntryNode {
  const start = entries[0]?.start ?? table.end;
  const end = entries.at(-1)?.end ?? table.end;
  return { ...table, end, value: { kind: 'map', start, end, flow: false, entries } satisfies MapNode };
}

function entryOf(line: string, from: number, place: 'lines' | 'table'): EntryNode | undefined {
  KEY.lastIndex = 0;
  const [all, indent, key] = KEY.exec(line) ?? [];
  if (all === undefined || indent === undefined || key === undefined) return undefined;
  const value = line[all.length] === '[' ? listAt(line, all.length, from) : scalarAt(line, all.length, from);
  if (!value) return undefined;
  const end = value.kind === 'scalar' ? value.end + value.quote.length : value.end;
  REST.lastIndex = end - from;
  if (!REST.test(line)) return undefined;
  const start = from + indent.length;
  const keyEnd = start + key.length;
  return {
    key,
    start,
    keyStart: start,
    keyEnd,
    value,
    end,
    place,
    separator: line.slice(keyEnd - from, all.length),
  };
}

function listAt(line: string, bracket: number, from: number): ListNode | undefined {
  const items: ValueNode[] = [];
  let at = afterSpaces(line, bracket + 1);
  while (line[at] !== ']') {
    const item = scalarAt(line, at, from);
    if (!item) return undefined;
    items.push(item);
    at = afterSpaces(line, item.end + item.quote.length - from);
    if (line[at] === ',') at = afterSpaces(line, at + 1);
    else if (line[at] !== ']') return undefined;
  }
  return { kind: 'list', start: from + bracket, end: from + at + 1, flow: true, items };
}

function scalarAt(line: string, start: number, from: number): ScalarNode | undefined {
  const first = line[start];
  const quote = first === '"' || first === "'" ? first : '';
  const pattern = quote === '' ? LITERAL : TEXT;
  pattern.lastIndex = start;
  const match = pattern.exec(line);
  // three quotes begin another kind of text
  if (!match || (quote !== '' && line[start + 1] === quote && line[start + 2] === quote)) return undefined;
  const value = quote === '' ? match[0] : (match[1] ?? match[2] ?? '');
  const inside = from + start + quote.length;
  return { kind: 'scalar', value, start: inside, end: inside + value.length, quote };
}

function afterSpaces(line: string, start: number): number {
  let at = start;
  while (line[at] === ' ' || line[at] === '\t') at++;
  return at;
}
