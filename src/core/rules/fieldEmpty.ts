import { removeFields, replace, setField } from '../edits/fieldEdits.js';
import { endOfValue, type Field, firstOfEachKey, type FrontMatter } from '../frontMatter/frontMatter.js';
import { syntaxOf } from '../frontMatter/syntaxes.js';
import { proposeValue } from '../series/propose.js';
import { valueType } from '../site/vocabulary.js';
import { say } from '../text/message.js';
import { comparePositions, type Range } from '../text/position.js';
import type { Rule } from './engine/rule.js';

export const fieldEmpty: Rule = {
  id: 'field-empty',
  severity: 'error',
  elsewhere: 'off',
  summary: 'A field has no value.',
  reads: ['topics'],
  *check(post, index) {
    const { frontMatter } = post;
    if (!frontMatter) return;
    const { vocabulary } = index.site;
    const { show } = syntaxOf(frontMatter.syntax);
    for (const field of firstOfEachKey(frontMatter)) {
      const { key, value, range } = field;
      if (value !== '' || !vocabulary.infos.has(key)) continue;
      const sign = show(key, '').replace(key, '').trim();
      const message = vocabulary.requiredKeys.includes(key)
        ? say('“{0}” has no value. Write one after the “{1}”', key, sign)
        : say('“{0}” has no value. Write one after the “{1}”, or remove the line', key, sign);
      const proposed = proposeValue(post, key, index);
      const write = {
        title: say('Write {0}', show(key, proposed ?? '')),
        edits:
          field.strayWhitespace.length > 0 || isBarelyQuoted(field, frontMatter)
            ? [replace(post, written(field), show(key, proposed ?? ''))]
            : setField(post, field, proposed ?? '', valueType(vocabulary, key)),
      };
      const remove = { title: say('Remove the line'), edits: removeFields(post, [field]) };
      const fixes = [
        ...(proposed === undefined ? [] : [write]),
        ...(vocabulary.requiredKeys.includes(key) ? [] : [remove]),
      ];
      yield { range, message, fixes };
    }
  },
};

/** `topic=""`, in a syntax without quotes. */
function isBarelyQuoted({ style }: Field, { syntax }: FrontMatter): boolean {
  return syntax === 'comment' && style.quote !== '';
}

/** Key and sign with the whitespace around them, except that next to `<!--` and `-->`. */
function written(field: Field): Range {
  const { keyRange, valueRange, strayWhitespace } = field;
  const [before, after] = [strayWhitespace[0]?.start, strayWhitespace.at(-1)?.end];
  const isBefore = before && comparePositions(before, keyRange.start) < 0;
  const isAfter = after && comparePositions(after, valueRange.end) > 0;
  return { start: isBefore ? before : keyRange.start, end: isAfter ? after : endOfValue(field) };
}
