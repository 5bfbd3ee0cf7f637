import { decodeEntities } from './entities.js';
import { parseDestination, parseLabel, parseTitle, unescape } from './destination.js';
import { TAG } from './htmlTags.js';

/** A piece of inline Markdown that matters to links and titles; offsets are those of the text it was read from. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** Code, or an escaped character. */
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'html'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'link' | 'image';
      /** Escapes and character references decoded. */
      readonly target: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'reference'; readonly label: string; readonly image: boolean };

interface Bracket {
  readonly image: boolean;
  /** Behind the `[`. */
  readonly start: number;
  /** Where the `[` stands among the inlines, as text until it turns out to open a link. */
  readonly inline: number;
}

const AUTOLINK = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>|<[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+>/y;
const RAW_MARKUP = /<!--[^]*?-->|<\?[^]*?\?>|<![A-Za-z][^>]*>|<!\[CDATA\[[^]*?\]\]>/y;
const SPECIAL = /[\\`<![\]&]/g;

/** Reads inline Markdown after CommonMark 0.31. `isDefined` tells which normalised labels have a definition. */
export function parseInlines(text: string, isDefined: (label: string) => boolean): readonly Inline[] {
  return new InlineReader(text, isDefined).read();
}

class InlineReader {
  private readonly inlines: Inline[] = [];
  private readonly brackets: Bracket[] = [];
  /** Openers of links below this depth stand around a link already and open none. */
  private deadBelow = 0;
  private readonly backticks: Map<number, number[]>;
  private position = 0;

  constructor(
    private readonly text: string,
    private readonly isDefined: (label: string) => boolean,
  ) {
    this.backticks = backtickRuns(text);
  }

  read(): readonly Inline[] {
    const { text } = this;
    while (this.position < text.length) {
      SPECIAL.lastIndex = this.position;
      const next = SPECIAL.exec(text)?.index ?? text.length;
      this.addText(text.slice(this.position, next));
      this.position = next;
      if (next < text.length) this.readSpecial(text.charAt(next));
    }
    return this.inlines;
  }

  private readSpecial(character: string): void {
    const { text, position } = this;
    switch (character) {
      case '\\':
        this.inlines.push({ kind: 'literal', text: unescape(text.slice(position, position + 2)) });
        this.position += 2;
        return;
      case '`':
        this.readCode();
        return;
      case '<':
        this.readMarkup();
        return;
      case '!':
        if (text.charAt(position + 1) === '[') this.openBracket(true, 2);
        else this.takeText(1);
        return;
      case '[':
        this.openBracket(false, 1);
        return;
      case ']':
        this.closeBracket();
        return;
      default: {
        const entity = /^&#?\w{1,31};/.exec(text.slice(position, position + 34))?.[0] ?? '&';
        this.addText(decodeEntities(entity));
        this.position += entity.length;
      }
    }
  }

  private readCode(): void {
    const length = runLength(this.text, this.position);
    const start = this.position + length;
    const closers = this.backticks.get(length) ?? [];
    while (closers.length > 0 && (closers.at(-1) ?? 0) < start) closers.pop();
    const end = closers.at(-1);
    if (end === undefined) {
      this.takeText(length);
      return;
    }
    const code = this.text.slice(start, end).replace(/\n/g, ' ');
    const padded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
    this.inlines.push({ kind: 'literal', text: padded ? code.slice(1, -1) : code });
    this.position = end + length;
  }

  private readMarkup(): void {
    for (const pattern of [AUTOLINK, TAG, RAW_MARKUP]) {
      pattern.lastIndex = this.position;
      const match = pattern.exec(this.text);
      if (!match) continue;
      const end = this.position + match[0].length;
      if (pattern === AUTOLINK) this.addText(match[0].slice(1, -1));
      else this.inlines.push({ kind: 'html', start: this.position, end });
      this.position = end;
      return;
    }
    this.takeText(1);
  }

  private openBracket(image: boolean, length: number): void {
    const inline = this.inlines.length;
    this.takeText(length);
    this.brackets.push({ image, start: this.position, inline });
  }

  private closeBracket(): void {
    const close = this.position++;
    const depth = this.brackets.length - 1;
    const opener = this.brackets.pop();
    const active = opener !== undefined && (opener.image || depth >= this.deadBelow);
    this.deadBelow = Math.min(this.deadBelow, Math.max(0, depth));
    const end = active ? (this.readInlineTarget(opener) ?? this.readReference(opener, close)) : undefined;
    if (opener === undefined || end === undefined) {
      this.addText(']');
      return;
    }
    this.inlines[opener.inline] = { kind: 'text', text: '' };
    this.position = end;
    if (!opener.image) this.deadBelow = depth;
  }

  /** `(target "title")` behind the `]`. */
  private readInlineTarget(opener: Bracket): number | undefined {
    const { text } = this;
    if (text.charAt(this.position) !== '(') return undefined;
    const destination = parseDestination(text, skipSpace(text, this.position + 1));
    if (!destination) return undefined;
    const behind = skipSpace(text, destination.next);
    const title = behind > destination.next ? parseTitle(text, behind) : undefined;
    const end = skipSpace(text, title ?? behind);
    if (text.charAt(end) !== ')') return undefined;
    const { target, start, end: targetEnd } = destination;
    this.inlines.push({ kind: opener.image ? 'image' : 'link', target, start, end: targetEnd });
    return end + 1;
  }

  /** `[label]`, `[]` or nothing behind the `]`. */
  private readReference(opener: Bracket, close: number): number | undefined {
    const own = { label: normaliseLabel(this.text.slice(opener.start, close)), next: this.position };
    const explicit = parseLabel(this.text, this.position);
    const collapsed = this.text.startsWith('[]', this.position);
    const used = explicit ?? (collapsed ? { ...own, next: this.position + 2 } : own);
    if (!this.isDefined(used.label)) return undefined;
    this.inlines.push({ kind: 'reference', label: used.label, image: opener.image });
    return used.next;
  }

  private takeText(length: number): void {
    this.addText(this.text.slice(this.position, this.position + length));
    this.position += length;
  }

  private addText(text: string): void {
    if (text !== '') this.inlines.push({ kind: 'text', text });
  }
}

/** A label as references compare it: case and runs of blanks set aside. */
export function normaliseLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

/** Where the runs of backticks of each length start, last first: found once, so that unclosed ones cost nothing. */
function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const match of text.matchAll(/`+/g)) {
    const starts = runs.get(match[0].length);
    if (starts) starts.push(match.index);
    else runs.set(match[0].length, [match.index]);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}

function runLength(text: string, start: number): number {
  let end = start;
  while (text.charAt(end) === '`') end++;
  return end - start;
}

function skipSpace(text: string, offset: number): number {
  while (/\s/.test(text.charAt(offset))) offset++;
  return offset;
}
