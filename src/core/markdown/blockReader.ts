import { takeDefinitions } from './definitions.js';
import { FragmentBuilder, type Fragment } from './fragment.js';
import { htmlBlockEnd } from './htmlBlock.js';
import { LineCursor } from './lineCursor.js';

/** A block that can hold text or HTML. */
export type Block =
  | { readonly kind: 'paragraph' | 'html'; readonly content: Fragment }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly content: Fragment;
      /** Whether it is underlined: then definitions may stand before its text. */
      readonly setext: boolean;
      /** Whether it stands outside every quote and list. */
      readonly topLevel: boolean;
      /** Where its `#`s or its underline stand. */
      readonly marker: { readonly start: number; readonly end: number };
    };

type Container =
  | { readonly kind: 'quote' }
  | {
      readonly kind: 'item';
      readonly indent: number;
      /** Whether nothing has followed its marker yet: then a blank line ends it. */
      empty: boolean;
    };

type Leaf =
  | { readonly kind: 'none' | 'code' }
  | { readonly kind: 'paragraph'; readonly content: FragmentBuilder }
  | { readonly kind: 'fence'; readonly marker: string; readonly length: number }
  | { readonly kind: 'html'; readonly content: FragmentBuilder; readonly end: RegExp };

/** As deep as quotes and lists nest; cmark's limit, too. Without one, a line of `- - -` would take time in squares. */
const DEEPEST = 100;

const NONE: Leaf = { kind: 'none' };
const ATX = /^(#{1,6})(?:[ \t]+|$)/;
const FENCE = /^(`{3,})[^`]*$|^(~{3,})/;
const SETEXT = /^(=+|-+)[ \t]*$/;
const LIST_MARKER = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;

/** The state between one line and the next. */
export class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly containers: Container[] = [];
  private leaf: Leaf = NONE;

  readLine(text: string, offset: number): void {
    const cursor = new LineCursor(text, offset);
    const matched = this.matchContainers(cursor);
    const inside = matched === this.containers.length;
    if (inside && this.continueLeaf(cursor)) return;
    if (!inside && this.leaf.kind !== 'paragraph') this.closeLeaf();
    this.openBlocks(cursor, matched, inside);
  }

  end(): readonly Block[] {
    this.closeLeaf();
    return this.blocks;
  }

  /** How many of the open quotes and list items go on in this line. */
  private matchContainers(cursor: LineCursor): number {
    let matched = 0;
    for (const container of this.containers) {
      if (container.kind === 'quote') {
        if (!cursor.takeQuoteMarker()) break;
      } else if (cursor.isBlank()) {
        if (container.empty) break;
      } else {
        if (cursor.indent() < container.indent) break;
        cursor.skipColumns(container.indent);
        container.empty = false;
      }
      matched++;
    }
    return matched;
  }

  /** Whether the line belongs to an open fence or HTML block, in which nothing else can begin. */
  private continueLeaf(cursor: LineCursor): boolean {
    const { leaf } = this;
    if (leaf.kind === 'fence') {
      const rest = trimBlanks(cursor.rest());
      const closes =
        cursor.indent() < 4 && rest.length >= leaf.length && rest === leaf.marker.repeat(rest.length);
      if (closes) this.leaf = NONE;
      return true;
    }
    if (leaf.kind !== 'html') return false;
    const rest = cursor.rest();
    leaf.content.add(rest, cursor.offset());
    if (leaf.end.test(rest)) this.closeLeaf();
    return true;
  }

  private openBlocks(cursor: LineCursor, matched: number, inside: boolean): void {
    let matching = matched;
    // a block that begins ends what the line did not continue
    const begin = (): void => {
      this.closeLeaf();
      this.containers.length = matching;
    };
    for (;;) {
      cursor.startContent();
      if (cursor.isBlank()) {
        begin();
        // a blank line ends quotes; list items wait for what follows
        return;
      }
      if (cursor.indent() >= 4) {
        if (this.leaf.kind === 'paragraph') break;
        begin();
        this.leaf = { kind: 'code' };
        return;
      }
      cursor.skipBlanks();
      const rest = cursor.rest();
      const nests = matching < DEEPEST;
      if (nests && cursor.takeQuoteMarker()) {
        begin();
        this.containers.push({ kind: 'quote' });
      } else if (
        SETEXT.test(rest) &&
        inside &&
        matching === matched &&
        this.endSetext(rest, cursor.offset())
      ) {
        return;
      } else if (this.openLeaf(rest, cursor, begin)) {
        return;
      } else {
        const indent = nests ? this.takeListMarker(rest, cursor, inside) : undefined;
        if (indent === undefined) break;
        begin();
        this.containers.push({ kind: 'item', indent, empty: cursor.isBlank() });
      }
      matching = this.containers.length;
      inside = true;
    }
    this.addText(cursor, begin);
  }

  private openLeaf(rest: string, cursor: LineCursor, begin: () => void): boolean {
    const atx = ATX.exec(rest);
    if (atx) {
      begin();
      this.addHeading(atx[1]?.length ?? 1, rest, atx[0].length, cursor.offset());
      return true;
    }
    const fence = FENCE.exec(rest);
    if (fence) {
      begin();
      const run = fence[1] ?? fence[2] ?? '';
      this.leaf = { kind: 'fence', marker: run.charAt(0), length: run.length };
      return true;
    }
    const end = htmlBlockEnd(rest, this.leaf.kind === 'paragraph');
    if (end) {
      begin();
      const content = new FragmentBuilder();
      content.add(rest, cursor.offset());
      this.leaf = { kind: 'html', content, end };
      if (end.test(rest)) this.closeLeaf();
      return true;
    }
    if (!isThematicBreak(rest)) return false;
    begin();
    return true;
  }

  /** The columns that the item's content is indented by, where the line begins a list item. */
  private takeListMarker(rest: string, cursor: LineCursor, inside: boolean): number | undefined {
    const marker = LIST_MARKER.exec(rest);
    if (!marker) return undefined;
    const empty = rest.length === marker[0].length || rest.slice(marker[0].length).trim() === '';
    const interrupts = this.leaf.kind === 'paragraph' && inside;
    if (interrupts && (empty || (marker[1] !== undefined && Number(marker[1]) !== 1))) return undefined;
    return cursor.takeListMarker(marker[0].length, empty);
  }

  private addHeading(level: number, rest: string, contentStart: number, offset: number): void {
    const content = new FragmentBuilder();
    content.add(withoutClosingSequence(rest.slice(contentStart)), offset + contentStart);
    this.pushHeading(level, content.build(), false, { start: offset, end: offset + level });
  }

  /** Makes the paragraph a heading, if the line underlines one; definitions alone cannot be underlined. */
  private endSetext(underline: string, offset: number): boolean {
    if (this.leaf.kind !== 'paragraph') return false;
    const content = this.leaf.content.build();
    if (takeDefinitions(content.text).rest === content.text.length) return false;
    this.leaf = NONE;
    const marker = { start: offset, end: offset + trimBlanks(underline).length };
    this.pushHeading(underline.startsWith('=') ? 1 : 2, content, true, marker);
    return true;
  }

  private pushHeading(
    level: number,
    content: Fragment,
    setext: boolean,
    marker: { readonly start: number; readonly end: number },
  ): void {
    const topLevel = this.containers.length === 0;
    this.blocks.push({ kind: 'heading', level, content, setext, topLevel, marker });
  }

  private addText(cursor: LineCursor, begin: () => void): void {
    cursor.skipBlanks();
    if (this.leaf.kind !== 'paragraph') {
      begin();
      this.leaf = { kind: 'paragraph', content: new FragmentBuilder() };
    }
    this.leaf.content.add(cursor.rest(), cursor.offset());
  }

  private closeLeaf(): void {
    const { leaf } = this;
    this.leaf = NONE;
    if (leaf.kind === 'paragraph' || leaf.kind === 'html') {
      this.blocks.push({ kind: leaf.kind, content: leaf.content.build() });
    }
  }
}

/** Three or more of `*`, `-` or `_`, and nothing else but blanks. */
function isThematicBreak(text: string): boolean {
  const marker = text.charAt(0);
  if (marker !== '*' && marker !== '-' && marker !== '_') return false;
  let count = 0;
  for (const character of text) {
    if (character === marker) count++;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return count >= 3;
}

/** `Title ##` is `Title`, but `C#` stays: the closing sequence stands apart. */
function withoutClosingSequence(text: string): string {
  const trimmed = trimBlanks(text);
  let end = trimmed.length;
  while (end > 0 && trimmed.charAt(end - 1) === '#') end--;
  const apart = end === 0 || /[ \t]/.test(trimmed.charAt(end - 1));
  return apart ? trimBlanks(trimmed.slice(0, end)) : trimmed;
}

/** Without the spaces and tabs around it; a no-break space is text. */
function trimBlanks(text: string): string {
  const isBlank = (index: number): boolean => text.charAt(index) === ' ' || text.charAt(index) === '\t';
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(start)) start++;
  while (end > start && isBlank(end - 1)) end--;
  return text.slice(start, end);
}
