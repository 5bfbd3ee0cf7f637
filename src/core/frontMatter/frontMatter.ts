import { firstIndex } from '../text/firstIndex.js';
import type { Message } from '../text/message.js';
import { contains, type Position, type Range } from '../text/position.js';

/**
 * The ways to write front matter, a folder each. `lines` is Pelican's `Key: value`, `commentLines` Nikola's
 * `.. key: value`.
 */
export type SyntaxId = 'comment' | 'yaml' | 'toml' | 'lines' | 'commentLines';

/**
 * A key with its value. In the comment line ` date = 2022-06-27 ` the ranges cover: `keyRange` `date`, `valueRange`
 * `2022-06-27`, `range` the whole line without its line break.
 *
 * Maps are flat: `series: {name: Docker, order: 2}` is the three fields `series` (a map), `series.name` and
 * `series.order`.
 */
export interface Field {
  readonly kind: 'field';
  /** As the author calls it; the keys around a key in a map, joined by dots: `extra.series`. */
  readonly key: string;
  /** The key itself: of `series.order` above, `order`. */
  readonly keyRange: Range;
  /**
   * What the value says, as text: `It's` for YAML's `'It''s'`. Of a list, its first item; empty for an empty value and
   * for a map.
   */
  readonly value: string;
  /**
   * The value as written, without its quotes: `It''s`. Of a list, its first item; of an empty list or a map, all of it.
   * Empty, and right after the `=` or `: `, if there is no value.
   */
  readonly valueRange: Range;
  /** The whole field: key and value, of a map or list all that it holds: `tags: [Docker, "Web apps"]`. */
  readonly range: Range;
  readonly form: 'scalar' | 'list' | 'map';
  /** The items of a list, the first one included; empty for everything else. */
  readonly items: readonly Item[];
  /** How the value (the first item) is written, so that an edit can keep it. */
  readonly style: ValueStyle;
  /** Whitespace around key and value, and tabs and invisible spaces inside the value. */
  readonly strayWhitespace: readonly Range[];
  /** No-break spaces inside the value: right in French prose, wrong in a name that other posts write with a space. */
  readonly noBreakSpaces: readonly Range[];
  /** How key and members are laid out, in syntaxes that leave a choice. */
  readonly layout?: FieldLayout;
}

/** How a field is laid out, so that a new one can be written alike. */
export interface FieldLayout {
  /**
   * Where it is written: on `lines` of its own, between the `braces` of a map, below the header of a TOML `table`, or
   * `dotted`, in one key with those around it, like TOML's `extra.series = …`.
   */
  readonly place: 'lines' | 'braces' | 'table' | 'dotted';
  /** How the members of a list or map are written: a line each, or between brackets or braces. */
  readonly members?: 'lines' | 'brackets' | undefined;
  /** By how many columns members on lines of their own are indented more than the key. */
  readonly indent: number;
  /** What is written between key and value: ` = `. */
  readonly separator: string;
}

/** An item of a list. */
export interface Item {
  readonly value: string;
  /** The item as written, without its quotes: in `[Docker, "Web apps"]`, `Docker` and `Web apps`. */
  readonly valueRange: Range;
  readonly style: ValueStyle;
}

/** How a value is written. */
export interface ValueStyle {
  /** What encloses it, as `"` or `'''`; empty for a bare value and for YAML's block scalars. */
  readonly quote: string;
  /** Whether the text in `valueRange` is the value, character for character: no escape, no folded line. */
  readonly verbatim: boolean;
  /** What writing another value there has to respect, if it is more than the quotes. */
  readonly context?: ValueContext;
}

/** What is around a value and is replaced with it. */
export interface ValueContext {
  /** Whether it is inside brackets or braces, where a comma would end a bare value. */
  readonly flow?: boolean | undefined;
  /** What has to come before and after a value if there is none yet: the space of `key:`. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** A YAML tag with the whitespace after it, as `!!str `: it declares the type of the value after it. */
  readonly tag?: Range | undefined;
  readonly block?: BlockScalar | undefined;
  /** The value with its quotes, if it does not begin right after them: below TOML's `"""`. */
  readonly outer?: Range | undefined;
  /** Where the value that is only repeated here, as by YAML's `*name`, is written; it changes if that changes. */
  readonly repeats?: Range | undefined;
}

/** A YAML block scalar: `>-` and the lines below. */
export interface BlockScalar {
  /** `|`, `>-`, `|2+`. */
  readonly header: string;
  /** The `>-` of `summary: >-`. */
  readonly headerRange: Range;
  /** From the end of the header's line to the end of the last line. */
  readonly content: Range;
  readonly indent: number;
}

/** A line that is neither a field nor blank; in YAML and TOML, a mistake of syntax at its place. */
export interface MalformedLine {
  readonly kind: 'malformed';
  readonly text: string;
  /** The whole line, `date: 2022-06-27`, without its line break. */
  readonly range: Range;
  /** What the author meant, if that is clear: `date: 2022-06-27` is `date` with the value `2022-06-27`. */
  readonly meant: { readonly key: string; readonly value: string } | undefined;
  /** What is wrong with it, if it is more than a line that is not a field. */
  readonly why?: Message;
}

interface BlankLine {
  readonly kind: 'blank';
  /** The whitespace on the line, without its line break. */
  readonly range: Range;
}

export type FrontMatterLine = Field | MalformedLine | BlankLine;

/** How the block ends: as it should, not at all, or at the `-->` of a later comment, swallowing the text between. */
export type Closing = 'closed' | 'missing' | 'late';

/** A delimiter inside a value, which ends the block for every other reader: `topic=A --> B`. */
export interface EarlyEnd {
  /** The `-->`. */
  readonly range: Range;
  /**
   * The text between it and the end that was meant, or the last field if that is missing, with the line break: ` B`.
   */
  readonly lost: string;
}

/** What follows the end of the block on its line: in `--> # A day`, `# A day`. */
interface AfterEnd {
  readonly range: Range;
  readonly text: string;
}

/** The block that holds a post's fields. */
export interface FrontMatter {
  readonly syntax: SyntaxId;
  /**
   * From `<!--` to after `-->`; if that is missing or late, to the end of what was written in its place, else to that
   * of the last field.
   */
  readonly range: Range;
  /** What is written in `range`. */
  readonly text: string;
  /** The `<!--` or first `---`; empty, at the top, if nothing opens it. */
  readonly opening: Range;
  readonly closing: Closing;
  /** The `-->` or last `---`, even if it is too late. */
  readonly closingRange: Range | undefined;
  /** What was written in place of the end if that is missing or late: `--!>`, `—>`. */
  readonly wrongEnd?: Range;
  /** The `-->` inside values: `summary=From a --> b`. */
  readonly earlyEnds?: readonly EarlyEnd[];
  /** What belongs to the HTML that the comment begins, and is not HTML; no Markdown is read there. */
  readonly afterEnd?: AfterEnd;
  /** Whether only a BOM and blank lines precede it. */
  readonly atTop: boolean;
  /** In the order of the text. Several fields on one line are a mistake, and each is here. */
  readonly lines: readonly FrontMatterLine[];
}

/** Returns the fields in the order of the text. */
export function fieldsOf(frontMatter: FrontMatter | undefined): readonly Field[] {
  return frontMatter?.lines.filter((line) => line.kind === 'field') ?? [];
}

/** Returns the first field with this key: the one that counts. */
export function field(frontMatter: FrontMatter | undefined, key: string): Field | undefined {
  return fieldsOf(frontMatter).find((candidate) => candidate.key === key);
}

/** Returns the fields that count: of a key that is written twice, the first. */
export function firstOfEachKey(frontMatter: FrontMatter | undefined): readonly Field[] {
  const seen = new Set<string>();
  return fieldsOf(frontMatter).filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** Returns the field whose key or value a cursor touches. */
export function fieldAt(
  frontMatter: FrontMatter | undefined,
  position: Position,
): { readonly kind: 'key' | 'value'; readonly field: Field } | undefined {
  for (const each of fieldsOf(frontMatter)) {
    if (contains(each.keyRange, position)) return { kind: 'key', field: each };
    if (each.form !== 'map' && contains(each.valueRange, position)) return { kind: 'value', field: each };
  }
  return undefined;
}

/**
 * Returns where a part of a field's value is written: from `start` to `end`, counted in UTF-16 code units of the value.
 * If the written form differs from the value (escapes, folded lines), returns the whole written value.
 */
export function rangeInValue({ style, valueRange }: Field, start: number, end: number): Range {
  const { line, character } = valueRange.start;
  if (!style.verbatim || valueRange.end.line !== line) return valueRange;
  return {
    start: { line, character: character + start },
    end: { line, character: character + end },
  };
}

/** Returns where the value of a field ends on its line, quotes included. */
export function endOfValue({ style, valueRange: { end } }: Field): Position {
  return { line: end.line, character: end.character + style.quote.length };
}

/**
 * Returns the whole line of a part of front matter, with its line break; `undefined` if something else is on the same
 * line.
 */
export function ownLine(frontMatter: FrontMatter, { start: { line } }: Range): Range | undefined {
  const { opening, closingRange, wrongEnd, lines } = frontMatter;
  if ([opening, closingRange, wrongEnd].some((each) => each?.start.line === line)) return undefined;
  const first = firstIndex(lines, ({ range }) => range.start.line >= line);
  if (lines[first + 1]?.range.start.line === line) return undefined;
  return { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
}
