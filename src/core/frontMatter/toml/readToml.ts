import type { BlockReading, EntryNode, Mistake } from '../blocks/nodes.js';
import { shifted } from '../blocks/shifted.js';
import { type Statement, statementsOf } from './statements.js';
import { toMistake } from './tomlMistake.js';
import type { TomlLibrary } from './tomlText.js';

/**
 * Reads the TOML that follows `start`. If the library reports an error, each statement is read by itself: each one that
 * it rejects is one mistake, and a key that is written twice is read twice.
 */
export function readToml(text: string, start: number, library: TomlLibrary): BlockReading {
  const whole = library(' '.repeat(start) + text.slice(start));
  if ('entries' in whole) return { entries: whole.entries, mistakes: [] };
  return readStatements(text, start, library);
}

function readStatements(text: string, start: number, library: TomlLibrary): BlockReading {
  const mistakes: Mistake[] = [];
  const entries: EntryNode[] = [];
  let table: { readonly entry: EntryNode; readonly members: EntryNode[] } | undefined;
  const finish = (): void => {
    if (table) entries.push(withMembers(table.entry, table.members));
  };
  for (const statement of statementsOf(text, start)) {
    const read = library(text.slice(statement.start, statement.end));
    if ('error' in read) {
      mistakes.push(toMistake(text, statement, read.error));
      continue;
    }
    for (const entry of shifted(read.entries, statement.start)) {
      if (isHeader(text, statement)) {
        finish();
        table = { entry, members: [] };
      } else (table?.members ?? entries).push(entry);
    }
  }
  finish();
  return { entries, mistakes };
}

function isHeader(text: string, { start }: Statement): boolean {
  return text[start] === '[';
}

/** Returns a table with the keys below its header. */
function withMembers(table: EntryNode, members: readonly EntryNode[]): EntryNode {
  const { value } = table;
  const map = value.kind === 'list' ? value.items[0] : value;
  const [first, last] = [members[0], members.at(-1)];
  if (map?.kind !== 'map' || !first || !last) return table;
  const entries = members.map((member) =>
    member.place === 'lines' ? { ...member, place: 'table' as const } : member,
  );
  const larger = { ...map, start: first.start, end: last.end, entries };
  const list = { kind: 'list' as const, start: larger.start, end: larger.end, flow: false, items: [larger] };
  return { ...table, end: last.end, value: value.kind === 'list' ? list : larger };
}
