import type { Inline } from './inlines.js';
import { matchEnd } from './matchEnd.js';

/** What comes before the `:` of an address that is a link without brackets. */
const SCHEME = /(?:^|[^a-z0-9+\\])(https?)$/i;
const LONGEST_SCHEME = 'https:'.length;
/** Pairs in an address are searched for no further than this. */
const pair = (open: string, close: string): string => String.raw`${open}[^\s${close}]{0,500}${close}`;
const PATH = [
  String.raw`[^\s<>｜()[\]{}.,"'?!;]`,
  ...[
    pair(String.raw`\(`, String.raw`\)`),
    pair(String.raw`\[`, String.raw`\]`),
    pair(String.raw`\{`, String.raw`\}`),
  ],
  ...[pair('"', '"'), pair("'", "'"), String.raw`'(?=[\p{L}\p{N}-])`],
  String.raw`\.{2,100}(?=[A-Za-z0-9%/&])`,
  String.raw`[,;](?!\s|$)|([.?])(?!\s|$|\1)|!{1,100}(?!\s|!|$)`,
].join('|');
/** How the rest of such an address is distinguished from the text after it, as on the page. */
const BARE_ADDRESS = new RegExp(
  String.raw`:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,253}[\p{L}\p{N}])?(?::\d{1,5})?(?:[/?#](?:${PATH})+|\/)?`,
  'yu',
);

/** Returns the address without brackets whose `:` is at `colon`; its scheme begins at `from` or later. */
export function bareAddress(
  text: string,
  from: number,
  colon: number,
): Extract<Inline, { kind: 'address' }> | undefined {
  const scheme = SCHEME.exec(text.slice(Math.max(from, colon - LONGEST_SCHEME), colon))?.[1];
  const end = scheme === undefined ? undefined : matchEnd(BARE_ADDRESS, text, colon);
  if (scheme === undefined || end === undefined) return undefined;
  const start = colon - scheme.length;
  // a star at the end is a mark of emphasis
  const target = text.slice(start, end).replace(/(?<!\*)\*+$/, '');
  return { kind: 'address', target, start, end: start + target.length, bare: true };
}
