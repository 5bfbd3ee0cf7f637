import { replace } from '../../edits/fieldEdits.js';
import { endOfValue, type Field, fieldsOf, type FrontMatter } from '../../frontMatter/frontMatter.js';
import { syntaxOf } from '../../frontMatter/syntaxes.js';
import type { Post } from '../../post/post.js';
import type { Site } from '../../site/site.js';
import { valueType } from '../../site/vocabulary.js';
import { say } from '../../text/message.js';
import type { Fix, Problem } from '../engine/rule.js';

/** Reports values in quotes as in YAML, each with a fix that removes the quotes. */
export function* quotedValues(post: Post, frontMatter: FrontMatter, site: Site): Generator<Problem> {
  if (frontMatter.syntax !== 'comment') return;
  const { show } = syntaxOf(frontMatter.syntax);
  const fields = fieldsOf(frontMatter);
  const isHabit = fields.every(({ value, style }) => value === '' || style.quote !== '');
  const isYaml = isHabit && fields.some((field) => field.value !== '' && !isText(field, site));
  for (const field of fields) {
    const { key, value, valueRange, style } = field;
    const { length } = style.quote;
    // an empty value in quotes is reported as empty
    if (length === 0 || value === '') continue;
    const start = { line: valueRange.start.line, character: valueRange.start.character - length };
    const range = { start, end: endOfValue(field) };
    const fixes: Fix[] = [
      {
        title: say('Write {0}', show(key, value)),
        edits: [
          replace(post, { start, end: valueRange.start }, ''),
          replace(post, { start: valueRange.end, end: range.end }, ''),
        ],
        // a sentence in quotes may be a quotation, unless all values of the comment are written like that
        plain: isYaml || !isText(field, site),
      },
    ];
    if (!isText(field, site)) {
      yield {
        range,
        fixes,
        message: say('A value needs no quotes, unlike in YAML. Write {0}', show(key, value)),
      };
      continue;
    }
    const quotation = `“${value}”`;
    fixes.push({ title: say('Write {0}', show(key, quotation)), edits: [replace(post, range, quotation)] });
    yield {
      range,
      fixes,
      message: say(
        'Unlike in YAML, these quotes are part of the value. Write {0}, or {1} for a quotation',
        show(key, value),
        quotation,
      ),
    };
  }
}

/** Whether quotes may be a part of what a field says: not of a day, a number, or one of several allowed values. */
function isText({ key }: Field, { vocabulary }: Site): boolean {
  return vocabulary.infos.get(key)?.declared?.values === undefined && valueType(vocabulary, key) === 'text';
}
