import { replace, setField } from '../edits/fieldEdits.js';
import type { TextEdit } from '../edits/textEdit.js';
import { type Field, fieldsOf, rangeInValue } from '../frontMatter/frontMatter.js';
import { garbledWords } from '../markdown/garbledText.js';
import type { Post } from '../post/post.js';
import { say } from '../text/message.js';
import type { Range } from '../text/position.js';
import type { Problem, Rule } from './engine/rule.js';

export const mojibake: Rule = {
  id: 'mojibake',
  severity: 'warning',
  summary: 'Characters are garbled: text was saved in UTF-8 and read as Windows-1252.',
  reads: [],
  *check(post) {
    for (const each of fieldsOf(post.frontMatter)) yield* inValue(post, each);
    for (const { range, repaired, quoted, runs } of post.body.garbled) {
      const edits = runs.map((run) => replace(post, run.range, run.repaired));
      yield garbled(range, repaired, edits, !quoted && !post.body.aboutEncodings);
    }
  },
};

/** What is quoted, or in a text about encodings, may be shown on purpose: then its repair is not plain. */
function garbled(range: Range, repaired: string, edits: readonly TextEdit[], plain: boolean): Problem {
  return {
    range,
    message: say('These characters were read in the wrong encoding. Write {0}', repaired),
    fixes: [{ title: say('Write {0}', repaired), edits, plain }],
  };
}

function* inValue(post: Post, field: Field): Iterable<Problem> {
  const words = garbledWords(field.value);
  // a value that is written in another way than it reads is repaired as a whole
  if (words.length > 0 && !field.style.verbatim) {
    const value = words.flatMap(({ runs }) => runs).reduceRight(repairIn, field.value);
    const plain = !post.body.aboutEncodings && !words.some(({ quoted }) => quoted);
    yield garbled(field.valueRange, value, setField(post, field, value, 'text'), plain);
    return;
  }
  for (const { start, end, repaired, quoted, runs } of words) {
    const plain = !quoted && !post.body.aboutEncodings;
    const edits = runs.map((run) => replace(post, rangeInValue(field, run.start, run.end), run.repaired));
    yield garbled(rangeInValue(field, start, end), repaired, edits, plain);
  }
}

function repairIn(
  value: string,
  run: { readonly start: number; readonly end: number; readonly repaired: string },
): string {
  return value.slice(0, run.start) + run.repaired + value.slice(run.end);
}
