import { decodeEntities } from './entities.js';
import { parseDestination, parseLabel, parseTitle, unescape } from './destination.js';
import { TAG } from './htmlTags.js';

/** A piece of inline Markdown that matters to links and titles; offsets are those of the text it was read from. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** Code, an address in angle brackets, an escaped character, a character reference, or the unseen `[` of a link. */
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
  /** Whether another `[` stands behind it: then what stands between its brackets is no label. */
  inner: boolean;
}

const AUTOLINK = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>|<[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+>/y;
/** How comments, processing instructions, declarations and CDATA begin, and what ends them. */
const RAW_MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<!--(?!-?>)/y, '-->'],
  [/<!--/y, '>'],
  [/<\?/y, '?>'],
  [/<![A-Za-z]/y, '>'],
  [/<!\[CDATA\[/y, ']]>'],
];
const LONGEST_LABEL = 999;
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
  /** Ends of markup that the rest of the text does not hold: to be looked for once, not from every `<`. */
  private readonly absent = new Set<string>();
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
        this.readEscape();
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
        const decoded = decodeEntities(entity);
        if (decoded === entity) this.addText(entity);
        else this.inlines.push({ kind: 'literal', text: decoded });
        this.position += entity.length;
      }
    }
  }

  private readEscape(): void {
    const escape = this.text.slice(this.position, this.position + 2);
    const escaped = unescape(escape);
    if (escaped === escape) {
      // before a line break, a backslash is a break itself
      if (escape === '\\\n') this.position++;
      else this.takeText(1);
      return;
    }
    this.inlines.push({ kind: 'literal', text: escaped });
    this.position += 2;
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
    const start = this.position;
    const autolink = matchEnd(AUTOLINK, this.text, start);
    const end = autolink ?? matchEnd(TAG, this.text, start) ?? this.rawMarkupEnd();
    if (end === undefined) {
      this.takeText(1);
      return;
    }
    if (autolink === undefined) this.inlines.push({ kind: 'html', start, end });
    else this.inlines.push({ kind: 'literal', text: this.text.slice(start + 1, end - 1) });
    this.position = end;
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

  private openBracket(image: boolean, length: number): void {
    const inline = this.inlines.length;
    this.takeText(length);
    const outer = this.brackets.at(-1);
    if (outer) outer.inner = true;
    this.brackets.push({ image, start: this.position, inline, inner: false });
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
    this.inlines[opener.inline] = { kind: 'literal', text: '' };
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
    const used = parseLabel(this.text, this.position) ?? this.ownLabel(opener, close);
    if (!used || !this.isDefined(used.label)) return undefined;
    this.inlines.push({ kind: 'reference', label: used.label, image: opener.image });
    return used.next;
  }

  /** What stands between the brackets, if that can be a label. */
  private ownLabel(opener: Bracket, close: number): { readonly label: string; readonly next: number } | undefined {
    if (opener.inner || close - opener.start > LONGEST_LABEL) return undefined;
    const collapsed = this.text.startsWith('[]', this.position);
    return {
      label: normaliseLabel(this.text.slice(opener.start, close)),
      next: this.position + (collapsed ? 2 : 0),
    };
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

/** Behind what a sticky pattern finds at `offset`. */
function matchEnd(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
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
