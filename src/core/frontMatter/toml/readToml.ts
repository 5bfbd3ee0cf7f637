import type { EntryNode, Mistake, Reading } from '../blocks/nodes.js';
import { shifted } from '../blocks/shifted.js';
import { statementsOf, type Statement } from './statements.js';
import { toMistake } from './tomlMistake.js';
import type { TomlLibrary } from './tomlText.js';

/**
 * Reads the TOML that follows `start`. Where the library has something against the text, each statement is read by
 * itself: those that it refuses are one mistake each, and a key that is written twice is read twice.
 */
export function readToml(text: string, start: number, library: TomlLibrary): Reading {
  const whole = library(' '.repeat(start) + text.slice(start));
  if ('entries' in whole) return { entries: whole.entries, mistakes: [] };
  return readStatements(text, start, library);
}

function readStatements(text: string, start: number, library: TomlLibrary): Reading {
  const mistakes: Mistake[] = [];
  const entries: EntryNode[] = [];
  let table: EntryNode | undefined;
  for (const statement of statementsOf(text, start)) {
    const read = library(text.slice(statement.start, statement.end));
    if ('error' in read) {
      mistakes.push(toMistake(text, statement, read.error));
      continue;
    }
    for (const entry of shifted(read.entries, statement.start)) {
      if (isHeader(text, statement)) table = entry;
      else if (table) table = withMember(table, entry);
      if (!table || table === entry) entries.push(entry);
      else entries[entries.length - 1] = table;
    }
  }
  return { entries, mistakes };
}

function isHeader(text: string, { start }: Statement): boolean {
  return text[start] === '[';
}

/** A table with one more key, at its end. */
function withMember(table: EntryNode, entry: EntryNode): EntryNode {
  const member: EntryNode = entry.place === 'lines' ? { ...entry, place: 'table' } : entry;
  const { value } = table;
  const map = value.kind === 'list' ? value.items[0] : value;
  if (map?.kind !== 'map') return table;
  const entries = [...map.entries, member];
  const larger = { ...map, start: entries[0]?.start ?? map.start, end: entry.end, entries };
  const list = { kind: 'list' as const, start: larger.start, end: larger.end, flow: false, items: [larger] };
  return { ...table, end: entry.end, value: value.kind === 'list' ? list : larger };
}
