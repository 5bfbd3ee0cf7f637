import type { Range } from '../text/position.js';
import type { GarbledWord } from './garbledText.js';
import type { Heading } from './heading.js';
import type { Link } from './link.js';
import type { Silence } from './silence.js';

/** A link or image, `[text][label]`, whose label is defined nowhere. */
export interface UndefinedReference {
  readonly kind: Link['kind'];
  /** As written. */
  readonly label: string;
  /** The label alone, without its brackets. */
  readonly range: Range;
}

/** What the body of a Markdown text holds. */
export interface Body {
  readonly headings: readonly Heading[];
  /** What `#…` can point to, headings by their slugs and HTML elements by their ids, with where that is. */
  readonly anchors: ReadonlyMap<string, Range>;
  /** In the order of the text. */
  readonly links: readonly Link[];
  /** In the order of the text; none if a template may provide what they lack. */
  readonly undefinedReferences: readonly UndefinedReference[];
  /**
   * The text of the first paragraph outside footnotes, without markup, the box of a task or the first line of an alert;
   * empty if there is none.
   */
  readonly excerpt: string;
  /** The comments that silence rules, in the order of the text. */
  readonly silences: readonly Silence[];
  /** Words with characters read in the wrong encoding, outside code. */
  readonly garbled: readonly GarbledWord[];
  /** Whether the text may show garbled characters on purpose, since it is about encodings. */
  readonly aboutEncodings: boolean;
}
