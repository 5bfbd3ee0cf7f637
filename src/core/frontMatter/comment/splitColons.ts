import type { FrontMatterLine, MalformedLine } from '../frontMatter.js';
import type { KnowsKey } from '../syntax.js';

/** A key with its colon; whitespace or a separator is before it. */
const KEY = /(?<![^\s,;|])([\p{L}_][\p{L}\p{N}_-]{0,60}):(?=[^\s:/]|[ \t]+\S)/gu;
/** A day or a number: rarely written after a word and a colon in a remark. */
const NUMERIC = /^(?:\d{4}([-./])\d\d?\1\d\d?|\d{1,3})$/;
/** A value that is a name, and not a remark that goes on: one word, or up to three with a capital letter. */
const NAME = /^(?:\P{Ll}\S*(?:\s+\S+){0,2}|\S+)$/u;

/**
 * Splits the lines of a comment that hold several fields written with colons: `date: 2023-04-02, topic: Kitchen`.
 * Remarks have colons, too: so each key has to be one of the site, one value a day or a number, and each value before
 * another key a name, or separated from it.
 */
export function splitColons(lines: readonly FrontMatterLine[], knows: KnowsKey): readonly FrontMatterLine[] {
  const hasKey = (line: FrontMatterLine): line is MalformedLine =>
    line.kind === 'malformed' && line.meant !== undefined && knows(line.meant.key);
  // nearly always; a list for each line of very many posts takes its time
  if (!lines.some(hasKey)) return lines;
  return lines.flatMap((line): readonly FrontMatterLine[] => (hasKey(line) ? split(line, knows) : [line]));
}

function split(line: MalformedLine, knows: KnowsKey): readonly MalformedLine[] {
  const { text } = line;
  const seen = new Set<string>();
  // written again, a key is a word of a value
  const keys = [...text.matchAll(KEY)].filter(
    ({ 1: key = '' }) => knows(key) && !seen.has(key) && seen.add(key),
  );
  if (keys.length < 2 || keys[0]?.index !== 0) return [line];
  const pieces = keys.map(({ 0: start, 1: key = '', index }, number) => {
    const next = keys[number + 1]?.index;
    const written = text.slice(index, next).trimEnd();
    const whole = next === undefined ? written : written.replace(/[ \t]*[,;|]$/, '');
    const value = whole.slice(start.length).trim();
    const isSetOff = next === undefined || whole !== written;
    return { key, value, index, whole, isPlausible: isSetOff || NAME.test(value) };
  });
  if (!pieces.every(({ isPlausible }) => isPlausible)) return [line];
  if (!pieces.some(({ value }) => NUMERIC.test(value))) return [line];
  const { start } = line.range;
  const at = (column: number) => ({ line: start.line, character: start.character + column });
  return pieces.map(({ key, value, index, whole }) => ({
    ...line,
    text: whole,
    range: { start: at(index), end: at(index + whole.length) },
    meant: { key, value },
  }));
}
