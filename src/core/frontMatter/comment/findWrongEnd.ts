import type { Region } from '../../text/region.js';
import { lineEnd, lineStart, type Source } from '../../text/source.js';
import type { FrontMatterLine } from '../frontMatter.js';
import type { KnowsKey } from '../syntax.js';
import { OPENING } from './write.js';

const DASH = '[-\\u2010-\\u2015\\u2212]';
/** What looks like the end of a comment and is alone on its line was meant to be one. */
const WRONG_LINE = new RegExp(`^(?:${DASH}[-\\u2010-\\u2015\\u2212!]*\\s?!?(?:>|&gt;|[›»＞])|--|[→⟶])$`);
/**
 * A few marks alone on the line right below a field are an end, of any kind: `=>`, `---`; `***` is a break of the body,
 * `~~~` begins code.
 */
const MARK =
  '[-!%*+./<=>\\\\\\]|}:;()~\\u00AB\\u00AD\\u00BB\\u200B\\u2010-\\u2015\\u2039\\u203A\\u2190-\\u21FF\\u2212\\u227B\\u276F\\u27E9\\u300B]';
const MARKS = new RegExp(`^(?!\\*[\\s*]*$|~~~)${MARK}(?:\\s?${MARK}){0,5}$`);
/** At the end of a value, only what rarely means anything else. */
const WRONG_TAIL = /(?:--+[\s!]{1,3}>|[—–]!?>|--+!?&gt;|(?<=\s)(?:--?>?|[→⟶]))$/;

/**
 * Finds what was written in place of the end of a comment, such as `--!>` or `—>`, in the lines of one without an end:
 * the last thing before a blank line or the end, or alone on a line that no field of the site follows. `lastKnown` is
 * the index of the last line with a key of the site.
 */
export function findWrongEnd(
  source: Source,
  lines: readonly FrontMatterLine[],
  knows: KnowsKey,
  lastKnown: number,
): Region | undefined {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next?.kind === 'field' && knows(next.key)) continue;
    if (line.kind === 'malformed') {
      const isBelowField = lines[index - 1]?.kind === 'field' && !line.text.includes(OPENING);
      if (!WRONG_LINE.test(line.text) && !(isBelowField && MARKS.test(line.text))) {
        // the body has begun: a heading, a fence, or prose after a blank line
        const isProse = index > lastKnown && lines[index - 1]?.kind === 'blank';
        if (isProse || /^(?:#{1,6}\s|```|~~~)/.test(line.text)) return undefined;
        continue;
      }
      const start = lineStart(source, line.range.start.line) + line.range.start.character;
      return { start, end: start + line.text.length };
    }
    const [wrong] = line.kind === 'field' ? (WRONG_TAIL.exec(line.value.slice(-20)) ?? []) : [];
    if (line.kind !== 'field' || wrong === undefined || (next !== undefined && next.kind !== 'blank'))
      continue;
    const end = lineStart(source, line.valueRange.end.line) + line.valueRange.end.character;
    // the rest of the line is blank
    if (end <= lineEnd(source, line.range.end.line)) return { start: end - wrong.length, end };
  }
  return undefined;
}
