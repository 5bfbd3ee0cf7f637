import type { BlockReading, EntryNode, ListNode, MapNode, ScalarNode, ValueNode } from '../blocks/nodes.js';
import { type PlainLine, plainLinesOf } from './plainLines.js';
import { plainList, plainScalar } from './plainValues.js';
import { afterColon, emptyValue } from './yamlText.js';

/**
 * Reads YAML that is as plain as nearly all front matter is: keys with bare or quoted values, lists of such values,
 * maps of such keys. `undefined` for anything else, which is then left to the library; both return the same.
 */
export function readPlainYaml(text: string, start: number): BlockReading | undefined {
  const lines = plainLinesOf(text, start);
  if (!lines) return undefined;
  const reader = new PlainReader(text, lines);
  const entries = reader.entries(0);
  return entries && reader.isAtEnd() ? { entries, mistakes: [] } : undefined;
}

class PlainReader {
  private next = 0;

  constructor(
    private readonly text: string,
    /** The lines that are not empty or a comment. */
    private readonly lines: readonly PlainLine[],
  ) {}

  isAtEnd(): boolean {
    return this.next === this.lines.length;
  }

  /** Reads the keys at one column, up to a line that is indented less. */
  entries(indent: number): readonly EntryNode[] | undefined {
    const entries: EntryNode[] = [];
    for (let line = this.lines[this.next]; line && line.indent >= indent; line = this.lines[this.next]) {
      if (line.indent > indent || line.colon === undefined) return undefined;
      this.next++;
      const value = this.valueOf(line, line.colon);
      if (!value) return undefined;
      const start = line.start + indent;
      entries.push({
        key: this.text.slice(start, line.keyEnd),
        start,
        keyStart: start,
        keyEnd: line.keyEnd,
        value,
        end: value.kind === 'scalar' ? value.end + value.quote.length : value.end,
        place: 'lines',
        separator: ': ',
      });
    }
    return entries;
  }

  private valueOf(line: PlainLine, colon: number): ValueNode | undefined {
    const { text } = this;
    if (line.block) return line.block;
    let start = colon + 1;
    while (start < line.end && text.charCodeAt(start) === SPACE) start++;
    if (start === line.end || text.charCodeAt(start) === HASH) return this.below(line, colon);
    return text.charCodeAt(start) === BRACKET
      ? plainList(text, start, line.end)
      : plainScalar(text, start, line.end);
  }

  /** Reads what is below a key that has nothing on its line. */
  private below(line: PlainLine, colon: number): ValueNode | undefined {
    const next = this.lines[this.next];
    if (next && next.isItem && next.indent >= line.indent) return this.items(next.indent);
    if (!next || next.indent <= line.indent)
      return emptyValue(this.text, afterColon(this.text, colon), false);
    const entries = this.entries(next.indent);
    const [first] = entries ?? [];
    if (!entries || !first) return undefined;
    const end = entries.at(-1)?.end ?? first.end;
    return { kind: 'map', start: first.start, end, flow: false, entries } satisfies MapNode;
  }

  private items(indent: number): ListNode | undefined {
    const items: ScalarNode[] = [];
    const start = (this.lines[this.next]?.start ?? 0) + indent;
    for (
      let line = this.lines[this.next];
      line?.isItem && line.indent === indent;
      line = this.lines[this.next]
    ) {
      this.next++;
      const dash = line.start + indent;
      const item = plainScalar(this.text, dash + 2, line.end);
      if (!item) return undefined;
      items.push(item);
    }
    const last = items.at(-1);
    return last && { kind: 'list', start, end: last.end + last.quote.length, flow: false, items };
  }
}

const SPACE = 32;
const HASH = 35;
const BRACKET = 91;
