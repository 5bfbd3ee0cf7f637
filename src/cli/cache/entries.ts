import type { PackedPost } from './packPost.js';

/** What is kept of a Markdown file. */
export interface Entry {
  /** What the file system said of the file before it was read. */
  readonly stamp: string;
  /** As `packPost` returns them, in UTF-8: most are written again without having been read. */
  readonly head: Buffer;
  readonly body: Buffer;
}

/** By the path of the file. */
export type Entries = ReadonlyMap<string, Entry>;

export function createEntry(stamp: string, { head, body }: PackedPost): Entry {
  return { stamp, head: Buffer.from(head), body: Buffer.from(body) };
}

const LINE_END = Buffer.from('\n');

/**
 * Returns the entries as a cache contains them: for each, a line that says which it is, one with the head and one with
 * the body.
 */
export function writeEntries(entries: Entries): Buffer {
  return Buffer.concat(
    [...entries].flatMap(([path, { stamp, head, body }]) => [
      Buffer.from(`${JSON.stringify([path, stamp])}\n`),
      head,
      LINE_END,
      body,
      LINE_END,
    ]),
  );
}

/** Returns the entries that were written; none if something else was, even with bad intent. */
export function readEntries(content: Buffer): Entries {
  const entries = new Map<string, Entry>();
  for (let start = 0; start < content.length;) {
    const [first, second, third] = threeLineEnds(content, start);
    const named = parseNamed(content.toString('utf8', start, first));
    if (first === -1 || second === -1 || third === -1 || !named) return new Map();
    entries.set(named.path, {
      stamp: named.stamp,
      head: content.subarray(first + 1, second),
      body: content.subarray(second + 1, third),
    });
    start = third + 1;
  }
  return entries;
}

function threeLineEnds(content: Buffer, start: number): readonly [number, number, number] {
  const first = content.indexOf(LINE_END, start);
  const second = content.indexOf(LINE_END, first + 1);
  return [first, second, content.indexOf(LINE_END, second + 1)];
}

function parseNamed(line: string): { readonly path: string; readonly stamp: string } | undefined {
  try {
    const named: unknown = JSON.parse(line);
    if (!Array.isArray(named)) return undefined;
    const [path, stamp] = named as readonly unknown[];
    return typeof path === 'string' && typeof stamp === 'string' ? { path, stamp } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
