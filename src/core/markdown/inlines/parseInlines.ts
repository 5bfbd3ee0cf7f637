import { decodeEntities } from '../html/entities.js';
import { AUTOLINK, EMAIL } from './autolink.js';
import { bareAddress } from './bareAddress.js';
import type { Bracket, FoundInline } from './brackets.js';
import { backtickRuns, codeText, runLength, takeClosingRun } from './codeSpan.js';
import { unescape } from './destination.js';
import { inlineFormulaEnd } from './formula.js';
import { inlineLink } from './inlineLink.js';
import type { Definitions, Inline } from './inlines.js';
import { matchEnd } from './matchEnd.js';
import { rawHtmlEnd } from './rawHtml.js';
import { referenceLink, undefinedReference } from './referenceLink.js';

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
    const { text, position } = this;
    const length = runLength(text, position);
    const start = position + length;
    this.backticks ??= backtickRuns(text);
    const end = takeClosingRun(this.backticks, length, start);
    if (end === undefined) {
      this.position = start;
      return;
    }
    const after = end + length;
    this.add({ kind: 'code', text: codeText(text, start, end), start: position, end: after }, after);
  }

  private readMarkup(): void {
    const { text, position: start } = this;
    const autolink = matchEnd(AUTOLINK, text, start);
    const email = matchEnd(EMAIL, text, start);
    const end = autolink ?? email ?? rawHtmlEnd(text, start, this.absent);
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
    const address = bareAddress(this.text, this.textStart, this.position);
    if (!address) {
      this.position++;
      return;
    }
    this.position = address.start;
    this.add(address, address.end);
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
    const { text, position } = this;
    if (opener.opens === 'note') {
      return opener.start < position ? { inline: { kind: 'note' }, end: position + 1 } : undefined;
    }
    const isActive = opener.opens === 'image' || canLink;
    const found = isActive
      ? (inlineLink(text, opener, position) ?? referenceLink(text, opener, position, this.definitions))
      : undefined;
    if (found) return found;
    if (isActive) this.addUndefined(opener);
    const mark = NOTE_MARK.exec(text.slice(opener.start, position))?.[1];
    if (opener.opens !== 'link' || mark === undefined || !this.definitions.isNote(mark)) return undefined;
    return { inline: { kind: 'note', label: mark }, end: position + 1 };
  }

  /** Adds the label after the `]`, if the author most likely meant it for one. */
  private addUndefined(opener: Bracket): void {
    const label = undefinedReference(this.text, opener, this.position);
    if (!label) return;
    this.endText();
    this.inlines.push(label);
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
