import type { Message } from '../text/message.js';
import type { Position, Range } from '../text/position.js';
import type { RangeEdit } from '../text/rangeEdit.js';
import type { Source } from '../text/source.js';
import type { Field, FrontMatter, SyntaxId } from './frontMatter.js';

/** Whether the site knows a key; distinguishes a field from a remark where the syntax alone cannot. */
export type KnowsKey = (key: string) => boolean;

/** A field to write. */
export interface NewField {
  /** A key inside a map is written with dots: `series.order`. */
  readonly key: string;
  readonly value: string;
  /** `literal` is a number, a day or a boolean: written bare if the syntax distinguishes them from text. */
  readonly type: 'text' | 'literal';
  /** The same field of another post, whose quotes and form (scalar or list) the new one takes on. */
  readonly like?: Field | undefined;
}

/** A field to write below what is already there; `path` are the keys that are not. */
export interface NestedField {
  readonly path: readonly string[];
  readonly field: NewField;
}

/** What a cursor touches in front matter. */
export type FrontMatterPlace =
  | { readonly kind: 'key'; readonly field: Field }
  | ValuePlace
  /** Where a key may be written: what is written of it so far, an empty range for nothing. */
  | {
      readonly kind: 'line';
      readonly range: Range;
      /** The key of the map or table that it would be in; empty outside any. */
      readonly map: string;
    };

/** Where a value is written, or may be: in `series: ["Doc` the `"Doc`. */
export interface ValuePlace {
  readonly kind: 'value';
  /** As in `Field`. */
  readonly key: string;
  /** On one line: what is written of the value, with its quotes and the whitespace before it. */
  readonly range: Range;
  /** What is written, without quotes and whitespace. */
  readonly typed: string;
  /** The whitespace before it; the space that is missing in `series:`. */
  readonly before: string;
  /** The quote that opens it, even if it is not closed. */
  readonly quote: string;
  /** Whether it is all that follows the key, an item of a list, or a member of a map between braces. */
  readonly within: 'field' | 'brackets' | 'lines' | 'braces';
}

/**
 * How front matter is written: the one place that knows the characters of a syntax. Everything else reads fields and
 * asks for edits. Edits are ranges of the source: whatever is outside them stays, byte for byte.
 */
export interface Syntax {
  readonly id: SyntaxId;

  /** What opens and closes a block: `<!--` and `-->`. Empty where nothing does. */
  readonly delimiters: { readonly opening: string; readonly closing: string };

  /**
   * Finds the block at the top of a text and reads it; `undefined` if there is none in this syntax. Never throws: what
   * cannot be read is a malformed line at its place, and the fields around it are still read.
   */
  readonly read: (source: Source, knows: KnowsKey) => FrontMatter | undefined;

  /**
   * The blocks further down that may be front matter, in a syntax in which they can be distinguished from the text
   * around them.
   */
  readonly readMisplaced?: (source: Source, knows: KnowsKey) => Iterable<FrontMatter>;

  /** Returns the place at which an author who types there goes on; `undefined` outside the block. */
  readonly placeAt: (
    source: Source,
    frontMatter: FrontMatter,
    position: Position,
  ) => FrontMatterPlace | undefined;

  /** Returns a whole block with its delimiters, such as `<!--\ndate=2024-05-31\n-->`; no line break at its end. */
  readonly write: (fields: readonly NewField[]) => string;

  /**
   * Returns what to write at a place for a value: with the whitespace before it, in the quotes that are opened there,
   * else in those of `like`, and as a list if `like` is a list and the place is the whole field.
   */
  readonly fill: (place: ValuePlace, field: NewField) => string;

  /**
   * Changes the value of a field. Its quotes, its list or map, its comment and its indent stay; in a list, the first
   * item changes.
   */
  readonly set: (field: Field, value: string, type: NewField['type']) => readonly RangeEdit[];

  /** Writes missing fields, together at one place: after `after`, else before all others. */
  readonly insert: (
    frontMatter: FrontMatter,
    fields: readonly NewField[],
    after: Field | undefined,
  ) => readonly RangeEdit[];

  /** Removes fields, with their lines if nothing else is on them. */
  readonly remove: (frontMatter: FrontMatter, fields: readonly Field[]) => readonly RangeEdit[];

  /** Returns why a text cannot be a value, and what to do; `undefined` if it can. */
  readonly whyNotValue: (value: string) => Message | undefined;

  /**
   * Returns one field as messages and menus show it: `date=2024-05-31`, `date: 2024-05-31`. With an empty value, what
   * an author types before one: `date=`, `date: `. Of a key in a map, `key` is its last part. `beside` is the front
   * matter whose keys it is to look like.
   */
  readonly show: (key: string, value: string, beside?: FrontMatter) => string;
}
