import { replace } from '../edits/fieldEdits.js';
import { garbledWords, type GarbledWord } from '../markdown/garbledText.js';
import { fieldsOf, type Field } from '../frontMatter/frontMatter.js';
import { say } from '../text/message.js';
import type { Rule } from './engine/rule.js';

export const mojibake: Rule = {
  id: 'mojibake',
  severity: 'warning',
  summary: 'Characters are garbled: text was saved in UTF-8 and read as Windows-1252.',
  *check(post) {
    const words = [...fieldsOf(post.frontMatter).flatMap(inValue), ...post.garbled];
    for (const { range, repaired, runs } of words) {
      yield {
        range,
        message: say('These characters were read in the wrong encoding. Write {0}', repaired),
        fixes: [
          {
            title: say('Write {0}', repaired),
            edits: runs.map((run) => replace(post, run.range, run.repaired)),
            preferred: true,
          },
        ],
      };
    }
  },
};

function inValue({ value, valueRange: { start } }: Field): readonly GarbledWord[] {
  const rangeOf = ({ start: from, end: to }: { readonly start: number; readonly end: number }) => ({
    start: { line: start.line, character: start.character + from },
    end: { line: start.line, character: start.character + to },
  });
  return garbledWords(value).map((word) => ({
    range: rangeOf(word),
    repaired: word.repaired,
    runs: word.runs.map((run) => ({ range: rangeOf(run), repaired: run.repaired })),
  }));
}
