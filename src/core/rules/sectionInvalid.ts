import { setField } from '../edits/fieldEdits.js';
import type { Index } from '../index/index.js';
import type { Post } from '../post/post.js';
import { nextFreeSection } from '../series/propose.js';
import { sectionsOf } from '../series/sections.js';
import { familyOf } from '../series/seriesFamilies.js';
import { type Message, say } from '../text/message.js';
import { keepsLetters } from '../text/spelling.js';
import type { Fix, Rule } from './engine/rule.js';

export const sectionInvalid: Rule = {
  id: 'section-invalid',
  severity: 'error',
  summary: 'The section is not a positive integer.',
  reads: ['series'],
  *check(post, index) {
    const section = post.fields.section;
    if (!section || section.value === '' || post.section !== undefined) return;
    const meant = meantSection(section.value);
    const free = post.series === undefined ? undefined : nextFreeSection(index, post.series);
    const write = (number: number | undefined, plain: boolean): readonly Fix[] => {
      if (number === undefined) return [];
      const edits = setField(post, section, String(number), 'literal');
      return [{ title: say('Write {0}', number), edits, plain }];
    };
    // it cannot be known which of two posts is meant to have the number
    const taken = meant !== undefined && isTaken(index, post, meant);
    const plain = meant !== undefined && !taken && keepsLetters(section.value, String(meant));
    const fixes = [...write(meant, plain), ...(free === meant ? [] : write(free, false))];
    yield { range: section.valueRange, message: explain(section.value), fixes };
  },
};

const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function isTaken(index: Index, { series }: Post, section: number): boolean {
  const family = series === undefined ? undefined : familyOf(index, series);
  return family !== undefined && sectionsOf(family.posts).bySection.has(section);
}

function explain(value: string): Message {
  const meant = meantSection(value);
  return meant === undefined
    ? say('“{0}” is not a valid section. Use a whole number: 1, 2, 3 …', value)
    : say('“{0}” is not a valid section. Write {1}', value, meant);
}

/** Returns the number that was meant, if there is only one: `01`, `2.`, `#3`, `two`, `4.0`. */
export function meantSection(value: string): number | undefined {
  const word = WORDS.indexOf(value.toLowerCase()) + 1;
  if (word > 0) return word;
  const digits = /^(?:part\s*|[#(]\s*|\+)?0*([1-9]\d{0,8})(?:\.0*|\)|st|nd|rd|th)?$/i.exec(value)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
