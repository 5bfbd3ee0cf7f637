import { TAG } from '../html/htmlTags.js';

/** The elements that begin an HTML block of CommonMark's kind 6. */
const BLOCK_ELEMENTS = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
);

const BLANK_LINE = /^[ \t]*$/;
/** https://spec.commonmark.org/0.31.2/#html-blocks, kinds 1 to 5: how they start and where they end. */
const FIXED_ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Za-z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];

/** Returns what ends the HTML block that begins with this line; `undefined` if none begins. */
export function htmlBlockEnd(line: string, inParagraph: boolean): RegExp | undefined {
  if (!line.startsWith('<')) return undefined;
  for (const [start, end] of FIXED_ENDS) {
    if (start.test(line)) return end;
  }
  const element = /^<\/?([A-Za-z][A-Za-z0-9-]*)(?=[ \t>]|\/>|$)/.exec(line)?.[1];
  if (element !== undefined && BLOCK_ELEMENTS.has(element.toLowerCase())) return BLANK_LINE;
  if (inParagraph) return undefined;
  TAG.lastIndex = 0;
  const tag = TAG.exec(line);
  return tag && BLANK_LINE.test(line.slice(tag[0].length)) ? BLANK_LINE : undefined;
}
