import { replace } from '../edits/fieldEdits.js';
import { applyEdits, type TextEdit } from '../edits/textEdit.js';
import { parseBody } from '../markdown/parseBody.js';
import type { Post } from '../post/post.js';
import type { Diagnostic } from '../rules/engine/check.js';
import type { Fix } from '../rules/engine/rule.js';
import { say } from '../text/message.js';
import type { Position } from '../text/position.js';
import { createSource, rangeBetween, type Source } from '../text/source.js';
import { placeBefore } from './placeBefore.js';

/** Ways to silence a problem where it is; `text` is what the post was parsed from. */
export function silenceFixes(post: Post, text: string, { rule, range }: Diagnostic): readonly Fix[] {
  const source = createSource(text);
  const line = disableLine(post, source, rule, range.start);
  const file = disableFile(post, source, rule);
  return [
    ...(line ? [{ title: say('Disable {0} for this line', rule), edits: [line] }] : []),
    ...(file ? [{ title: say('Disable {0} in this file', rule), edits: [file] }] : []),
  ];
}

/**
 * Returns a comment on a line of its own or, within a paragraph, at the end of the line before. None if that would not
 * work.
 */
function disableLine(post: Post, source: Source, rule: string, at: Position): TextEdit | undefined {
  if (at.line < post.bodyLine) return undefined;
  const place = placeBefore(source, post.bodyLine, at.line);
  if (!place) return undefined;
  const comment = `<!-- up-next-disable-next-line ${rule} -->`;
  const range = rangeBetween(source, place.offset, place.offset);
  const edit = replace(
    post,
    range,
    place.ownLine === undefined ? ` ${comment}` : `${comment}\n${place.ownLine}`,
  );
  const changed = createSource(applyEdits(source.text, [edit]));
  const added = place.ownLine === undefined ? 0 : 1;
  const { silences, links, headings } = parseBody(changed, post.bodyLine);
  const works =
    links.length === post.body.links.length &&
    headings.length === post.body.headings.length &&
    silences.some(
      ({ kind, nextLine, rules }) =>
        kind === 'next-line' && nextLine === at.line + added && rules[0]?.id === rule,
    );
  return works ? edit : undefined;
}

/** Next to the rules that the file silences already, else below the front matter, else at the end. */
function disableFile(post: Post, source: Source, rule: string): TextEdit | undefined {
  const { frontMatter, body } = post;
  const ending = body.silences.find(({ kind, rules }) => kind === 'file' && rules.length > 0)?.rules.at(-1)
    ?.range.end;
  if (ending) return replace(post, { start: ending, end: ending }, ` ${rule}`);
  // everything written there would be part of a comment without an end
  if (frontMatter && frontMatter.closing !== 'closed') return undefined;
  const comment = `<!-- up-next-disable-file ${rule} -->`;
  if (frontMatter?.atTop) {
    const { end } = frontMatter.range;
    return replace(post, { start: end, end }, `\n\n${comment}`);
  }
  const end = source.text.length;
  const edit = replace(post, rangeBetween(source, end, end), `\n\n${comment}\n`);
  const { silences: after } = parseBody(createSource(applyEdits(source.text, [edit])), post.bodyLine);
  // an unclosed comment or fence includes the end
  return after.length > body.silences.length ? edit : undefined;
}
