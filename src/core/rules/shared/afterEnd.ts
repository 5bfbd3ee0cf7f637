import { replace } from '../../edits/fieldEdits.js';
import type { FrontMatter } from '../../frontMatter/frontMatter.js';
import { syntaxOf } from '../../frontMatter/syntaxes.js';
import type { Post } from '../../post/post.js';
import { say } from '../../text/message.js';
import type { Problem } from '../engine/rule.js';
import { shortened } from './shortened.js';

/** Marks that a hand has added: `>`, `!`. */
const STRAY = /^[\p{P}\p{Sm}\s]+$/u;
/** What is meant to be more than words: a heading, a list, code, a quote, a link or an image. */
const MARKDOWN = /^(?:#{1,6}\s|[-*+>]\s|\d{1,9}[.)]\s|```|~~~)|\]\(/;

/** Reports what follows the end of a comment on its line: a heading there is no heading, and a `>` is shown. */
export function* textAfterEnd(
  post: Post,
  { syntax, closingRange, afterEnd }: FrontMatter,
): Generator<Problem> {
  if (!afterEnd || !closingRange) return;
  const { closing } = syntaxOf(syntax).delimiters;
  const { range, text } = afterEnd;
  if (STRAY.test(text)) {
    yield {
      range,
      message: say('“{0}” after “{1}” is shown as text. Remove it', shortened(text), closing),
      fixes: [
        {
          title: say('Remove “{0}”', shortened(text)),
          edits: [replace(post, { start: closingRange.end, end: range.end }, '')],
        },
      ],
    };
    return;
  }
  if (!MARKDOWN.test(text)) return;
  yield {
    range,
    message: say(
      '“{0}” is on the line of “{1}”, where no Markdown is read. Put it on a line of its own',
      shortened(text),
      closing,
    ),
    fixes: [
      {
        title: say('Put it on a line of its own'),
        edits: [replace(post, { start: closingRange.end, end: range.start }, '\n\n')],
        plain: true,
      },
    ],
  };
}
