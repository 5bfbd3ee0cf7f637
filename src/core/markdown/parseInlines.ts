import type { Bracket, FoundInline } from './brackets.js';
import { backtickRuns, runLength } from './codeSpan.js';
import { parseDestination, skipLinkTitle, skipSpace, unescape } from './destination.js';
import { decodeEntities } from './entities.js';
import { inlineFormulaEnd } from './formula.js';
import { TAG } from './htmlTags.js';
import type { Definitions, Inline } from './inlines.js';
import { LONGEST_LABEL, looksLikeReference, normaliseLabel, parseLabel } from './label.js';
import { matchEnd } from './matchEnd.js';

const DOMAIN = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const AUTOLINK = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\x00-\x20<>]*>/y;
const EMAIL = new RegExp(
  String.raw`<[\w.!#$%&'*+/=?^` + '`' + String.raw`{|}~-]+@${DOMAIN}(?:\.${DOMAIN})*>`,
  'y',
);
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
/** How comments, processing instructions, declarations and CDATA begin, and what ends them. */
const RAW_MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<!--(?!-?>)/y, '-->'],
  [/<!--/y, '>'],
  [/<\?/y, '?>'],
  [/<![A-Za-z]/y, '>'],
  [/<!\[CDATA\[/y, ']]>'],
];
/** What is between the brackets of a footnote's mark. */
const NOTE_MARK = /^\^([^\]\s]+)$/;
const SPECIAL = /[\\`<!^$[\]&:]/g;

/** Reads inline Markdown after CommonMark 0.31, with formulas and footnotes as the page has them. */
export function parseInlines(text: string, definitions: Definitions): readonly Inline[] {
  return new InlineReader(text, definitions).read();
}

class InlineReader {
  private readonly inlines: Inline[] = [];
  private readonly brackets: Bracket[] = [];
  /** Openers of links below this depth are around a link already and open none. */
  private deadBelow = 0;
  private backticks: ReadonlyMap<number, number[]> | undefined;
  /** Ends of markup that the rest of the text does not hold: to be searched for once, not from every `<`. */
  private readonly absent = new Set<string>();
  private position = 0;
  /** Where the text before `position` begins that is not among the inlines yet. */
  private textStart = 0;
  /** A `[` after the last `]` opens nothing. */
  private readonly lastClose: number;

  constructor(
    private readonly text: string,
    private readonly definitions: Definitions,
  ) {
    this.lastClose = text.lastIndexOf(']');
  }

  read(): readonly Inline[] {
    const { text } = this;
    while (this.position < text.length) {
      SPECIAL.lastIndex = this.position;
      this.position = SPECIAL.exec(text)?.index ?? text.length;
      if (this.position < text.length) this.readSpecial(text.charAt(this.position));
    }
    this.endText();
    return this.inlines;
  }

  private readSpecial(character: string): void {
    const { text, position } = this;
    switch (character) {
      case '\\':
        this.readEscape();
        return;
      case '`':
        this.readCode();
        return;
      case '<':
        this.readMarkup();
        return;
      case '!':
        if (text.charAt(position + 1) === '[') this.openBracket('image', 2);
        else this.position++;
        return;
      case '^':
        if (text.charAt(position + 1) === '[') this.openBracket('note', 2);
        else this.position++;
        return;
      case '[':
        this.openBracket('link', 1);
        return;
      case '$': {
        const end = inlineFormulaEnd(text, position);
        if (end === undefined) this.position++;
        else this.add({ kind: 'literal', text: text.slice(position, end) }, end);
        return;
      }
      case ']':
        this.closeBracket();
        return;
      case ':':
        this.readBareAddress();
        return;
      default: {
        const entity = /^&#?\w{1,31};/.exec(text.slice(position, position + 34))?.[0] ?? '&';
        const decoded = decodeEntities(entity);
        if (decoded === entity) this.position += entity.length;
        else this.add({ kind: 'literal', text: decoded }, this.position + entity.length);
      }
    }
  }

  private readEscape(): void {
    const escape = this.text.slice(this.position, this.position + 2);
    const escaped = unescape(escape);
    if (escaped !== escape) this.add({ kind: 'literal', text: escaped }, this.position + 2);
    // before a line break, a backslash is a break itself
    else if (escape === '\\\n') this.add({ kind: 'literal', text: '' }, this.position + 1);
    else this.position++;
  }

  private readCode(): void {
    const length = runLength(this.text, this.position);
    const start = this.position + length;
    this.backticks ??= backtickRuns(this.text);
    const closers = this.backticks.get(length) ?? [];
    while (closers.length > 0 && (closers.at(-1) ?? 0) < start) closers.pop();
    const end = closers.at(-1);
    if (end === undefined) {
      this.position = start;
      return;
    }
    const code = this.text.slice(start, end).replace(/\n/g, ' ');
    const padded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
    const behind = end + length;
    const text = padded ? code.slice(1, -1) : code;
    this.add({ kind: 'code', text, start: this.position, end: behind }, behind);
  }

  private readMarkup(): void {
    const { text, position: start } = this;
    const autolink = matchEnd(AUTOLINK, text, start);
    const email = matchEnd(EMAIL, text, start);
    const end = autolink ?? email ?? matchEnd(TAG, text, start) ?? this.rawMarkupEnd();
    if (end === undefined) this.position++;
    else if (autolink !== undefined) {
      const target = text.slice(start + 1, end - 1);
      this.add({ kind: 'address', target, start: start + 1, end: end - 1, bare: false }, end);
    } else if (email === undefined) this.add(this.markup(start, end), end);
    else this.add({ kind: 'literal', text: text.slice(start + 1, end - 1) }, end);
  }

  private markup(start: number, end: number): Inline {
    const { text } = this;
    if (!text.startsWith('{{', start - 2)) return { kind: 'html', start, end };
    return { kind: 'shortcode', text: text.slice(start, end), start, end };
  }

  /** Reads an address without brackets, from its `:`. */
  private readBareAddress(): void {
    const { text, position, textStart } = this;
    const scheme = SCHEME.exec(text.slice(Math.max(textStart, position - LONGEST_SCHEME), position))?.[1];
    const end = scheme === undefined ? undefined : matchEnd(BARE_ADDRESS, text, position);
    if (scheme === undefined || end === undefined) {
      this.position++;
      return;
    }
    const start = position - scheme.length;
    this.position = start;
    // a star at the end is a mark of emphasis
    const target = text.slice(start, end).replace(/(?<!\*)\*+$/, '');
    const behind = start + target.length;
    this.add({ kind: 'address', target, start, end: behind, bare: true }, behind);
  }

  private rawMarkupEnd(): number | undefined {
    for (const [pattern, closing] of RAW_MARKUP) {
      const content = matchEnd(pattern, this.text, this.position);
      if (content === undefined) continue;
      const end = this.absent.has(closing) ? -1 : this.text.indexOf(closing, content);
      if (end !== -1) return end + closing.length;
      this.absent.add(closing);
      return undefined;
    }
    return undefined;
  }

  private openBracket(opens: Bracket['opens'], length: number): void {
    const start = this.position + length;
    if (start > this.lastClose) {
      this.position = start;
      return;
    }
    this.endText();
    const inline = this.inlines.length;
    this.add({ kind: 'text', text: this.text.slice(this.position, start) }, start);
    const outer = this.brackets.at(-1);
    if (outer) outer.inner = true;
    this.brackets.push({ opens, start, inline, inner: false, deadBelow: this.deadBelow });
  }

  private closeBracket(): void {
    const depth = this.brackets.length - 1;
    const opener = this.brackets.pop();
    const found = opener && this.closed(opener, depth >= this.deadBelow);
    this.deadBelow = Math.min(this.deadBelow, Math.max(0, depth));
    if (opener === undefined || !found) {
      this.position++;
      return;
    }
    if (opener.opens === 'link' && found.inline.kind !== 'note') this.deadBelow = depth;
    // a link in a note is not in another link
    if (opener.opens === 'note') this.deadBelow = opener.deadBelow;
    this.add(found.inline, found.end);
    this.inlines[opener.inline] = { kind: 'open' };
  }

  /** Returns what the bracket that is closed here makes; `canLink` is whether it is around no link yet. */
  private closed(opener: Bracket, canLink: boolean): FoundInline | undefined {
    if (opener.opens === 'note') {
      return opener.start < this.position ? { inline: { kind: 'note' }, end: this.position + 1 } : undefined;
    }
    const isActive = opener.opens === 'image' || canLink;
    const found = isActive ? (this.readInlineTarget(opener) ?? this.readReference(opener)) : undefined;
    if (found) return found;
    if (isActive) this.noteUndefined(opener);
    const mark = NOTE_MARK.exec(this.text.slice(opener.start, this.position))?.[1];
    if (opener.opens !== 'link' || mark === undefined || !this.definitions.isNote(mark)) return undefined;
    return { inline: { kind: 'note', label: mark }, end: this.position + 1 };
  }

  /** Reads `(target "title")` after the `]`. */
  private readInlineTarget({ opens, start: inside }: Bracket): FoundInline | undefined {
    const { text } = this;
    const open = this.position + 1;
    if (text.charAt(open) !== '(') return undefined;
    const destination = parseDestination(text, skipSpace(text, open + 1));
    if (!destination) return undefined;
    const behind = skipSpace(text, destination.next);
    const title = behind > destination.next ? skipLinkTitle(text, behind) : undefined;
    const close = skipSpace(text, title ?? behind);
    if (text.charAt(close) !== ')') return undefined;
    const { target, start, end, angle } = destination;
    const between = text.slice(inside, this.position);
    const kind = opens === 'image' ? 'image' : 'link';
    return { inline: { kind, target, start, end, angle, text: between }, end: close + 1 };
  }

  /** Reads `[label]`, `[]` or nothing after the `]`. */
  private readReference(opener: Bracket): FoundInline | undefined {
    const used = parseLabel(this.text, this.position + 1) ?? this.ownLabel(opener);
    if (!used || !this.definitions.isDefined(used.label)) return undefined;
    return {
      inline: { kind: 'reference', label: used.label, image: opener.opens === 'image' },
      end: used.next,
    };
  }

  /** Adds the label after the `]`, if the author most likely meant it for one. */
  private noteUndefined({ opens, start }: Bracket): void {
    const { text, position } = this;
    const next = parseLabel(text, position + 1)?.next;
    const opening = start - (opens === 'image' ? 2 : 1);
    if (next === undefined || !looksLikeReference(text, opening, position, next)) return;
    const [from, to] = [position + 2, next - 1];
    this.endText();
    const label = text.slice(from, to);
    this.inlines.push({ kind: 'undefined', label, image: opens === 'image', start: from, end: to });
  }

  /** Returns what is between the brackets, if that can be a label. */
  private ownLabel({ inner, start }: Bracket): { readonly label: string; readonly next: number } | undefined {
    const { text, position } = this;
    if (inner || position - start > LONGEST_LABEL) return undefined;
    const next = position + (text.startsWith('[]', position + 1) ? 3 : 1);
    return { label: normaliseLabel(text.slice(start, position)), next };
  }

  /** Adds what is from here to `end`. */
  private add(inline: Inline, end: number): void {
    this.endText();
    this.inlines.push(inline);
    this.position = end;
    this.textStart = end;
  }

  private endText(): void {
    const text = this.text.slice(this.textStart, this.position);
    if (text !== '') this.inlines.push({ kind: 'text', text });
    this.textStart = this.position;
  }
}
