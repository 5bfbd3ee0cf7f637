import {
  type Closing,
  type Field,
  fieldsOf,
  type FrontMatter,
  type Item,
  type SyntaxId,
} from '../frontMatter/frontMatter.js';
import type { Heading } from '../markdown/heading.js';
import type { Range } from '../text/position.js';
import type { Head } from './post.js';

const TOP = { line: 0, character: 0 };
const NOWHERE: Range = { start: TOP, end: TOP };
const NOTHING: readonly never[] = [];
const PLAIN = { quote: '', verbatim: true };

/**
 * Returns a head that keeps what its fields and its title say, and nothing of how and where they are written: every range
 * is the empty one at the top of the text, and no link leads to the title. For lists of very many posts alone, where
 * nothing is shown in its place or edited: ranges are most of what a head takes of memory. `own` returns what is kept of a
 * text.
 */
export function withoutPlaces(head: Head, own: (text: string) => string): Head {
  const { path, written, titleHeading, bodyLine } = head;
  return {
    path,
    written: written && blockWithoutPlaces(written, own),
    titleHeading: titleHeading && new HeadingWithoutPlaces(own(titleHeading.text)),
    bodyLine,
    firstLine: NOWHERE,
  };
}

function blockWithoutPlaces(block: FrontMatter, own: (text: string) => string): FrontMatter {
  const fields = fieldsOf(block).map(({ key, value, form, items }) => {
    const kept = items.length === 0 ? NOTHING : items.map((item) => new ItemWithoutPlaces(own(item.value)));
    return new FieldWithoutPlaces(own(key), own(value), form, kept);
  });
  return new BlockWithoutPlaces(block.syntax, block.closing, block.atTop, fields);
}

/* eslint-disable @typescript-eslint/class-literal-property-style --
   what is the same in all of them is in the prototype, where it takes no memory of each */

class BlockWithoutPlaces implements FrontMatter {
  constructor(
    readonly syntax: SyntaxId,
    readonly closing: Closing,
    readonly atTop: boolean,
    readonly lines: readonly Field[],
  ) {}

  get text() {
    return '';
  }

  get range() {
    return NOWHERE;
  }

  get opening() {
    return NOWHERE;
  }

  get closingRange() {
    return NOWHERE;
  }
}

class FieldWithoutPlaces implements Field {
  constructor(
    readonly key: string,
    readonly value: string,
    readonly form: Field['form'],
    readonly items: readonly Item[],
  ) {}

  get kind() {
    return 'field' as const;
  }

  get range() {
    return NOWHERE;
  }

  get keyRange() {
    return NOWHERE;
  }

  get valueRange() {
    return NOWHERE;
  }

  get style() {
    return PLAIN;
  }

  get strayWhitespace() {
    return NOTHING;
  }

  get noBreakSpaces() {
    return NOTHING;
  }
}

class ItemWithoutPlaces implements Item {
  constructor(readonly value: string) {}

  get valueRange() {
    return NOWHERE;
  }

  get style() {
    return PLAIN;
  }
}

class HeadingWithoutPlaces implements Heading {
  constructor(readonly text: string) {}

  get level() {
    return 1;
  }

  get topLevel() {
    return true;
  }

  get anchor() {
    return '';
  }

  get range() {
    return NOWHERE;
  }

  get marker() {
    return undefined;
  }
}
