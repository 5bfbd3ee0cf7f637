import type { Range } from '../text/position.js';

/** A line `key=value`. Ranges leave out the blanks around key and value. */
export interface Field {
  readonly kind: 'field';
  readonly key: string;
  readonly keyRange: Range;
  readonly value: string;
  /** Empty, and right behind the `=`, where there is no value. */
  readonly valueRange: Range;
  readonly range: Range;
  /** Blanks of any kind around key and value, and tabs and invisible spaces inside the value. */
  readonly strayBlanks: readonly Range[];
  /** No-break spaces inside the value: right in French prose, wrong in a name that other posts write with a space. */
  readonly noBreakSpaces: readonly Range[];
}

/** A line that is neither a field nor blank. */
export interface MalformedLine {
  readonly kind: 'malformed';
  readonly text: string;
  readonly range: Range;
  /** What the author meant, where that is clear: `date: 2022-06-27` is `date` with the value `2022-06-27`. */
  readonly meant: { readonly key: string; readonly value: string } | undefined;
}

export interface BlankLine {
  readonly kind: 'blank';
  readonly range: Range;
}

export type FrontMatterLine = Field | MalformedLine | BlankLine;

/** How the comment ends: as it should, not at all, or at the `-->` of a later comment, swallowing the text between. */
export type Closing = 'closed' | 'missing' | 'late';

/** The comment that holds a post's fields. */
export interface FrontMatter {
  /** From `<!--` to behind `-->`; where that is missing or late, to the end of the last field. */
  readonly range: Range;
  /** What stands in `range`. */
  readonly text: string;
  /** The `<!--`. */
  readonly opening: Range;
  readonly closing: Closing;
  /** The `-->` that closes the comment too late, or as it should. */
  readonly closingRange: Range | undefined;
  /** Whether only a BOM and blank lines stand before it. */
  readonly atTop: boolean;
  readonly lines: readonly FrontMatterLine[];
}

/** The fields in the order in which they stand. */
export function fieldsOf(frontMatter: FrontMatter | undefined): readonly Field[] {
  return frontMatter?.lines.filter((line) => line.kind === 'field') ?? [];
}

/** The first field with this key: the one that counts. */
export function field(frontMatter: FrontMatter | undefined, key: string): Field | undefined {
  return fieldsOf(frontMatter).find((candidate) => candidate.key === key);
}

/** The fields that count: of a key that stands there twice, the first. */
export function firstOfEachKey(frontMatter: FrontMatter | undefined): readonly Field[] {
  const seen = new Set<string>();
  return fieldsOf(frontMatter).filter(({ key }) => !seen.has(key) && seen.add(key));
}
