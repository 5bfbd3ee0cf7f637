import { type Field, fieldsOf, type FrontMatter } from '../frontMatter/frontMatter.js';
import type { Range } from '../text/position.js';
import type { Head } from './post.js';

const TOP = { line: 0, character: 0 };
const NOWHERE: Range = { start: TOP, end: TOP };
const NOTHING: readonly never[] = [];

/**
 * Returns a head that keeps what its fields and its title say, and nothing of how and where they are written: every range
 * is the empty one at the top of the text. For lists of very many posts alone, where nothing is shown in its place or
 * edited: ranges are most of what a head takes of memory.
 */
export function withoutPlaces(head: Head): Head {
  const { path, written, titleHeading, bodyLine } = head;
  return {
    path,
    written: written && blockWithoutPlaces(written),
    titleHeading: titleHeading && { ...titleHeading, range: NOWHERE, marker: undefined },
    bodyLine,
    firstLine: NOWHERE,
  };
}

function blockWithoutPlaces(block: FrontMatter): FrontMatter {
  const { syntax, closing, atTop } = block;
  return {
    syntax,
    range: NOWHERE,
    text: '',
    opening: NOWHERE,
    closing,
    closingRange: NOWHERE,
    atTop,
    lines: fieldsOf(block).map(fieldWithoutPlaces),
  };
}

const PLAIN = { quote: '', verbatim: true };

function fieldWithoutPlaces({ key, value, form, items }: Field): Field {
  return {
    kind: 'field',
    key,
    keyRange: NOWHERE,
    value,
    valueRange: NOWHERE,
    range: NOWHERE,
    form,
    items:
      items.length === 0
        ? NOTHING
        : items.map((item) => ({ value: item.value, valueRange: NOWHERE, style: PLAIN })),
    style: PLAIN,
    strayWhitespace: NOTHING,
    noBreakSpaces: NOTHING,
  };
}
