import { ownString } from '../../text/ownString.js';
import { lineEnd, lineText, rangeBetween, type Source, textStart } from '../../text/source.js';
import type { YamlBlock, YamlEntry } from './yaml.js';
import { yamlScalar } from './yamlScalar.js';

const KEY_LINE = /^([\p{L}_][\p{L}\p{N}_.-]*)[ \t]*:(?:[ \t]+(.*))?$/u;
const IGNORED = /^[ \t]*(?:#.*)?$/;

/** Nobody writes more; a thematic break at the top of a long text is not worth looking for another. */
const MOST_LINES = 1000;

/** Reads the block at the top of a file; `undefined` if there is none. */
export function parseYaml(source: Source): YamlBlock | undefined {
  if (!/^\uFEFF?---[ \t]*$/.test(lineText(source, 0))) return undefined;
  const lines: string[] = [];
  const limit = Math.min(source.lineStarts.length, MOST_LINES);
  for (let line = 1; line < limit; line++) {
    const text = lineText(source, line);
    if (/^(?:---|\.\.\.)[ \t]*$/.test(text)) return toBlock(source, lines, line);
    lines.push(ownString(text));
  }
  return undefined;
}

function toBlock(source: Source, lines: readonly string[], last: number): YamlBlock | undefined {
  const first = lines.find((line) => !IGNORED.test(line));
  // a thematic break, too, may begin a text
  if (first === undefined || !KEY_LINE.test(first)) return undefined;
  const start = textStart(source);
  return {
    range: rangeBetween(source, start, lineEnd(source, last)),
    opening: rangeBetween(source, start, lineEnd(source, 0)),
    keys: lines.flatMap((line) => KEY_LINE.exec(line)?.[1] ?? []),
    entries: readEntries(lines),
  };
}

/** Returns the keys, each with all that follows it up to the next one. */
function readEntries(lines: readonly string[]): readonly YamlEntry[] | undefined {
  const entries: YamlEntry[] = [];
  for (let line = 0; line < lines.length;) {
    const text = lines[line] ?? '';
    const match = KEY_LINE.exec(text);
    if (!match && !IGNORED.test(text)) return undefined;
    const more: string[] = [];
    for (line++; match && line < lines.length && !KEY_LINE.test(lines[line] ?? ''); line++) {
      more.push(lines[line] ?? '');
    }
    if (!match) continue;
    const key = match[1] ?? '';
    const value = yamlScalar(match[2] ?? '', more);
    if (value === undefined || entries.some((entry) => entry.key === key)) return undefined;
    entries.push({ key, value: value.replace(/\s+/g, ' ').trim() });
  }
  return entries;
}
