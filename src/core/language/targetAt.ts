import type { Link } from '../markdown/link.js';
import { parseBody } from '../markdown/parseBody.js';
import { contains, type Position, type Range } from '../text/position.js';
import { createSource, lineStart, offsetAt, type Source, textIn } from '../text/source.js';

/** A link's or image's target that an author is writing. */
export interface BegunTarget {
  readonly kind: Link['kind'];
  readonly range: Range;
  /** What comes before the cursor. */
  readonly typed: string;
  /** Whether it is the value of an HTML attribute. */
  readonly html: boolean;
}

/** What a link may still lack after the cursor. */
const ENDINGS = ['', ')', '>', '>)', '">', "'>"];
/** A placeholder for what follows. */
const PROBE = 'x';
/** Without one of these before it on its line, nothing is a target. */
const BEFORE_A_TARGET = /\]\(|\]:|=/;

/**
 * Returns the target at a cursor, finished or not. Only the parser knows whether a text is a link, and not code or a
 * remark. So the text is finished in the ways that make a link of it, until the parser finds one at the cursor.
 */
export function targetAt(source: Source, bodyLine: number, position: Position): BegunTarget | undefined {
  if (position.line < bodyLine) return undefined;
  const offset = offsetAt(source, position);
  const before = source.text.slice(lineStart(source, position.line), offset);
  if (!BEFORE_A_TARGET.test(before)) return undefined;
  for (const ending of ENDINGS) {
    const text = source.text.slice(0, offset) + PROBE + ending + source.text.slice(offset);
    const finished = createSource(text);
    const { links } = parseBody(finished, bodyLine);
    const after = { ...position, character: position.character + PROBE.length };
    const link = links.find(({ range }) => contains(range, position) && contains(range, after));
    if (!link) continue;
    const { start, end } = link.range;
    // a target does not continue over lines, but a broken one might
    if (start.line !== position.line || end.line !== position.line) return undefined;
    const first = offsetAt(finished, start);
    return {
      kind: link.kind,
      range: { start, end: { ...end, character: end.character - PROBE.length } },
      typed: textIn(finished, { start, end: position }),
      html: /["'=,]\s*$/.test(text.slice(0, first)),
    };
  }
  return undefined;
}
