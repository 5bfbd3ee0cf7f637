import type { Region } from '../../text/region.js';
import { blankOut } from '../blocks/blankOut.js';
import type { BlockReading, EntryNode } from '../blocks/nodes.js';
import { toMistake } from './yamlMistake.js';
import type { YamlError, YamlLibrary, YamlText } from './yamlText.js';

/** Lines that are not YAML, and the error that the library reports; none if they are not `key: value`. */
interface BadLines extends Region {
  readonly error: YamlError | undefined;
}

/**
 * Reads the YAML that follows `start`. If the library reports an error, each of the smallest groups of lines that it
 * rejects is one mistake, and everything around them is read without them.
 */
export function readYaml(text: string, start: number, library: YamlLibrary): BlockReading {
  const whole = library(text);
  if (isGood(whole)) return { entries: entriesOf(whole), mistakes: [] };
  const bad = [...badLines(text, { start, end: text.length }, library)];
  const rest = library(blankOut(text, bad));
  const mistakes = bad.map((lines) => toMistake(text, lines, lines.error));
  if (rest.error && !isGood(rest))
    mistakes.push(toMistake(text, wholeLines(text, start, rest.error), rest.error));
  return { entries: entriesOf(rest), mistakes };
}

function isGood({ root, error }: YamlText): boolean {
  return error === undefined && (root === 'empty' || (typeof root === 'object' && root.kind === 'map'));
}

function entriesOf({ root }: YamlText): readonly EntryNode[] {
  return typeof root === 'object' && root.kind === 'map' ? root.entries : [];
}

function wholeLines(text: string, start: number, error: YamlError): Region {
  return { start: Math.min(Math.max(start, error.start), text.length), end: text.length };
}

/** Finds the smallest groups of lines that cannot be read, in a part of the text that is one map or one list. */
function* badLines(text: string, part: Region, library: YamlLibrary): Generator<BadLines> {
  for (const group of groupsOf(text, part)) {
    const read = library(text.slice(group.start, group.end));
    if (read.error === undefined && (isGood(read) || (group.isItem && typeof read.root === 'object')))
      continue;
    const inside = group.end > group.firstEnd ? [...badMembers(text, group, library)] : [];
    if (inside.length > 0) yield* inside;
    else {
      const { error } = read;
      yield {
        start: group.start,
        end: group.end,
        error: error && { ...error, start: group.start + error.start, end: group.start + error.end },
      };
    }
  }
}

/** Finds what cannot be read in the lines below a key that has nothing on its line. */
function badMembers(text: string, group: Group, library: YamlLibrary): Iterable<BadLines> {
  const first = text.slice(group.start, group.firstEnd);
  if (!/:[ \t]*(?:#.*)?\s*$/.test(first) || !isGood(library(first))) return [];
  return badLines(text, { start: group.firstEnd, end: group.end }, library);
}

/** A line, and the lines below that are part of it: indented more, or items of its list. */
interface Group extends Region {
  /** The end of its first line, with the line break. */
  readonly firstEnd: number;
  readonly isItem: boolean;
}

function groupsOf(text: string, part: Region): readonly Group[] {
  const groups: Group[] = [];
  let indent: number | undefined;
  let isList = false;
  for (let start = part.start; start < part.end;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? part.end : Math.min(part.end, lineBreak + 1);
    const line = text.slice(start, end);
    const column = line.search(/[^ ]/);
    const isItem = /^-(?:\s|$)/.test(line.slice(column));
    if (/^\s*(?:#.*)?$/.test(line)) {
      const last = groups.pop();
      if (last) groups.push({ ...last, end });
    } else {
      if (indent === undefined) isList = isItem;
      indent ??= column;
      const last = groups.at(-1);
      if (last && (column > indent || (isItem && !isList))) groups.splice(-1, 1, { ...last, end });
      else groups.push({ start, end, firstEnd: end, isItem: isItem && isList });
    }
    start = end;
  }
  return groups;
}
