import type { Index } from '../../index/index.js';
import { usualSyntax } from '../../index/usualSyntax.js';
import { asMarkdown } from '../../markdown/inlines/asMarkdown.js';
import { type ParseOptions, parsePost } from '../../post/parsePost.js';
import { commentReading } from '../../post/reading.js';
import { isCalendarDay } from '../../post/values.js';
import { say } from '../../text/message.js';
import { whyNoName } from '../rename.js';
import { problem, type Wish, type WishProblem } from './wish.js';

/** What each field holds is to be a value of front matter, or a part of the path. */
const TEXTS = ['title', 'category', 'topic', 'series', 'summary'] as const;

/**
 * Returns the wish without whitespace around its texts, or the first thing that is wrong with it, independent of the
 * blog.
 */
export function checkWish(index: Index, wish: Wish): Wish | WishProblem {
  const trimmed: Record<string, string> = {};
  for (const field of TEXTS) {
    const text = wish[field]?.trim();
    if (text === undefined) continue;
    trimmed[field] = text;
    // that of posts which are in no folder
    if (field === 'category' && text === '') continue;
    if (field === 'title' && text === '')
      return problem('title', say('Give the post a title: its file is named after it'));
    const why = whyNoName(text, [usualSyntax(index)]);
    if (why) return problem(field, why);
  }
  if (!/[\p{L}\p{N}]/u.test(plainTitle(asMarkdown(trimmed.title ?? ''))))
    return problem('title', say('A title needs a letter or a digit: the file is named after it'));
  const { date, section } = wish;
  if (date !== undefined && !isCalendarDay(date))
    return problem('date', say('“{0}” is not a valid date. Write it like {1}', date, '2024-05-31'));
  if (section !== undefined && !isSection(index, section))
    return problem('section', say('The parts of a series are numbered 1, 2, 3 and so on, not {0}', section));
  if (section !== undefined && wish.series === undefined)
    return problem('section', say('Say which series it is to be part {0} of', section));
  return { ...wish, ...trimmed };
}

/** Other generators count from 0, too, and sort by any number. */
function isSection(index: Index, section: number): boolean {
  if (!index.site.reading.isComment) return Number.isFinite(section);
  return Number.isSafeInteger(section) && section > 0;
}

const ANY_TEXT: ParseOptions = {
  knows: () => false,
  named: true,
  accepts: () => false,
  isGenerators: false,
  reading: commentReading({}),
};

/** Returns the words of a title without inline markup; empty if Markdown would not read it as a heading. */
export function plainTitle(title: string): string {
  return parsePost('', `# ${title}\n`, ANY_TEXT)?.title?.text ?? '';
}
