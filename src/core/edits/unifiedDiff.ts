import type { Replacement } from '../text/replacements.js';
import { type LineChange, lineChanges, splitLines } from './lineChanges.js';

/** How many unchanged lines are shown around those that change. */
const CONTEXT = 3;

/**
 * Returns what replacements do to a text, as `git apply` reads it; empty if they do nothing. The replacements are in
 * order and do not overlap.
 */
export function unifiedDiff(path: string, text: string, replacements: readonly Replacement[]): string {
  const changes = lineChanges(text, replacements);
  if (changes.length === 0) return '';
  return `--- ${fileName(`a/${path}`)}\n+++ ${fileName(`b/${path}`)}\n${hunks(splitLines(text), changes)}`;
}

/** Returns the diff of a file that is created. */
export function newFileDiff(path: string, text: string): string {
  const change = { start: 0, before: [], after: splitLines(text) };
  return `--- /dev/null\n+++ ${fileName(`b/${path}`)}\n${hunks([], [change])}`;
}

/** Returns the diff of a file that gets another path, and another text if replacements change it. */
export function movedFileDiff(
  from: string,
  to: string,
  text: string,
  replacements: readonly Replacement[],
): string {
  const [old, now] = [quoted(from) ?? from, quoted(to) ?? to];
  const header = `diff --git ${quoted(`a/${from}`) ?? `a/${from}`} ${quoted(`b/${to}`) ?? `b/${to}`}\n`;
  const changes = lineChanges(text, replacements);
  const body = changes.length === 0 ? '' : `--- ${fileName(`a/${from}`)}\n+++ ${fileName(`b/${to}`)}\n`;
  return `${header}rename from ${old}\nrename to ${now}\n${body}${hunks(splitLines(text), changes)}`;
}

function hunks(lines: readonly string[], changes: readonly LineChange[]): string {
  const groups: LineChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const above = last?.at(-1);
    if (last && above && change.start - endOf(above) <= 2 * CONTEXT) last.push(change);
    else groups.push([change]);
  }
  let moved = 0;
  return groups
    .map((group) => {
      const text = hunk(lines, group, moved);
      for (const { before, after } of group) moved += after.length - before.length;
      return text;
    })
    .join('');
}

/** `moved` is how many lines further down the new text is from here. */
function hunk(lines: readonly string[], changes: readonly LineChange[], moved: number): string {
  const start = Math.max(0, (changes[0]?.start ?? 0) - CONTEXT);
  const rows: string[] = [];
  const add = (sign: ' ' | '-' | '+', added: readonly string[]): void => {
    for (const line of added) rows.push(sign + line);
  };
  let shown = start;
  for (const change of changes) {
    add(' ', lines.slice(shown, change.start));
    add('-', change.before);
    add('+', change.after);
    shown = endOf(change);
  }
  add(' ', lines.slice(shown, shown + CONTEXT));
  const count = (sign: string): number => rows.filter((row) => row.startsWith(sign)).length;
  const before = count(' ') + count('-');
  const after = count(' ') + count('+');
  return `@@ -${span(start, before)} +${span(start + moved, after)} @@\n${rows.map(closed).join('')}`;
}

function endOf({ start, before }: LineChange): number {
  return start + before.length;
}

/** Lines from 1; a range without lines is named by the line before it. */
function span(start: number, count: number): string {
  return `${count === 0 ? start : start + 1},${count}`;
}

function closed(row: string): string {
  return row.endsWith('\n') ? row : `${row}\n\\ No newline at end of file\n`;
}

/**
 * Returns a path as git writes it: in quotes if it contains what would end it, else with a tab after it if it contains
 * spaces.
 */
function fileName(path: string): string {
  return quoted(path) ?? (path.includes(' ') ? `${path}\t` : path);
}

function quoted(path: string): string | undefined {
  if (!/[\u0000-\u001F\u007F"\\]/.test(path)) return undefined;
  const escaped = path.replace(/["\\]/g, '\\$&').replace(/[\u0000-\u001F\u007F]/g, octal);
  return `"${escaped}"`;
}

function octal(character: string): string {
  return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}
