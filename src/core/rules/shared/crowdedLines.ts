import { replace } from '../../edits/fieldEdits.js';
import type { TextEdit } from '../../edits/textEdit.js';
import { endOfValue, type Field, fieldsOf, type FrontMatter } from '../../frontMatter/frontMatter.js';
import { syntaxOf } from '../../frontMatter/syntaxes.js';
import type { Post } from '../../post/post.js';
import type { Site } from '../../site/site.js';
import { groupBy } from '../../text/groupBy.js';
import { say } from '../../text/message.js';
import type { Problem } from '../engine/rule.js';
import { validValue } from './validValue.js';

/** Reports lines that contain several fields, each with a fix that writes a line for each of them. */
export function* crowdedLines(post: Post, frontMatter: FrontMatter, site: Site): Generator<Problem> {
  // in YAML and TOML, braces and tables contain several
  if (frontMatter.syntax !== 'comment') return;
  for (const [first, ...more] of groupBy(fieldsOf(frontMatter), ({ range }) => range.start.line).values()) {
    const last = more.at(-1);
    if (!first || !last) continue;
    const fields = [first, ...more];
    const names = fields.map(({ key }) => `“${key}”`).join(', ');
    yield {
      range: { start: first.keyRange.start, end: endOfValue(last) },
      message: say('Each field needs a line of its own; this one holds {0}. Put each on its own line', names),
      fixes: [
        {
          title: say('Put each field on its own line'),
          edits: [putApart(post, frontMatter, fields, { start: first.range.start, end: last.range.end })],
          // with a value that its key may have, each was surely meant to be a field
          plain: fields.every(({ key, value }) => validValue(site, key, value) !== undefined),
        },
      ],
    };
  }
}

/** Writes the fields of a line on lines of their own, away from `<!--` and `-->`. */
function putApart(
  post: Post,
  { syntax, opening, closing, closingRange, wrongEnd }: FrontMatter,
  fields: readonly Field[],
  { start, end }: Field['range'],
): TextEdit {
  const { show } = syntaxOf(syntax);
  const lines = fields.map(({ key, value, style: { quote } }) => show(key, `${quote}${value}${quote}`));
  const closer = wrongEnd ?? (closing === 'closed' ? closingRange : undefined);
  const opens = opening.end.line === start.line;
  const closes = closer?.start.line === end.line;
  return replace(
    post,
    { start: opens ? opening.end : start, end: closes ? closer.start : end },
    `${opens ? '\n' : ''}${lines.join('\n')}${closes ? '\n' : ''}`,
  );
}
