import { replace } from '../edits/fieldEdits.js';
import { syntaxOf } from '../frontMatter/syntaxes.js';
import { say } from '../text/message.js';
import type { Fix, Rule } from './engine/rule.js';

export const frontMatterUnclosed: Rule = {
  id: 'front-matter-unclosed',
  severity: 'error',
  summary: 'The front matter is not closed, or only by a later comment, so that the text between is hidden.',
  reads: [],
  *check(post) {
    const { path, frontMatter } = post;
    // a `-->` in a value ends the comment instead of the missing one: one mistake, which is reported there
    if (!frontMatter || frontMatter.closing === 'closed' || frontMatter.earlyEnds) return;
    const { opening, range, closingRange, wrongEnd } = frontMatter;
    const delimiter = syntaxOf(frontMatter.syntax).delimiters.closing;
    if (wrongEnd) {
      const written = frontMatter.text.slice(wrongEnd.start.character - wrongEnd.end.character);
      yield {
        range: wrongEnd,
        message: say('“{0}” does not close the comment, which hides the post. Write {1}', written, delimiter),
        fixes: [
          {
            title: say('Write {0}', delimiter),
            edits: [replace(post, wrongEnd, delimiter)],
            // `&gt;` is written with letters
            plain: !/[\p{L}\p{N}]/u.test(written),
          },
        ],
      };
      return;
    }
    const line = range.end.line + 1;
    const place = { start: range.end, end: range.end };
    const fixes: readonly Fix[] = [
      {
        title: say('Close the comment after line {0}', line),
        edits: [replace(post, place, `\n${delimiter}`)],
        plain: true,
      },
    ];
    if (!closingRange) {
      yield {
        fixes,
        range: opening,
        message: say(
          'This comment is never closed, which hides the whole post. Write {0} on a line of its own after line {1}',
          delimiter,
          line,
        ),
      };
      return;
    }
    yield {
      fixes,
      range: opening,
      message: say(
        'This comment is closed only on line {0}, which hides the text before it. Write {1} on a line of its own after line {2}',
        closingRange.start.line + 1,
        delimiter,
        line,
      ),
      related: [{ path, range: closingRange, message: say('The comment ends here') }],
    };
  },
};
