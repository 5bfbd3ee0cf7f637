import { FormulaBlocks } from '../inlines/formula.js';
import { atxHeading } from './atxHeading.js';
import type { Block, Blocks, WrittenHeading } from './blocks.js';
import { type Container, DEEPEST, innermostNote, matchContainers } from './containerBlocks.js';
import { isClosingFence, openingFence } from './fencedCode.js';
import { takeFootnote } from './footnote.js';
import { FragmentBuilder } from './fragment.js';
import { htmlBlockEnd } from './htmlBlock.js';
import { type Leaf, NONE } from './leafBlocks.js';
import { LineCursor } from './lineCursor.js';
import { takeListItem } from './listItem.js';
import { setextHeading } from './setextHeading.js';
import { delimiterColumns, tableCells } from './table.js';
import { isThematicBreak } from './thematicBreak.js';

/** A line of the text without its line end; `offset` is that of its start in the source. */
export interface Line {
  readonly text: string;
  readonly offset: number;
}

const LETTER = /^[A-Za-z]/;

/** The state between one line and the next. */
export class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly containers: Container[] = [];
  private readonly notes = new Set<string>();
  private readonly formulas = new FormulaBlocks();
  private leaf: Leaf = NONE;
  private line = 0;

  /**
   * `lineAt` returns a line by its number, `undefined` after the last; some blocks begin by what the next lines hold.
   */
  constructor(private readonly lineAt: (line: number) => Line | undefined) {}

  read(isLast?: (block: Block) => boolean): Blocks {
    for (let line = this.lineAt(0); line; line = this.lineAt(this.line)) {
      const before = this.blocks.length;
      const cursor = new LineCursor(line.text, line.offset);
      this.readLine(cursor);
      if (this.containers.length > 0 && !cursor.isBlank())
        for (const container of this.containers) container.filled = true;
      this.line++;
      if (isLast && this.blocks.slice(before).some(isLast)) break;
    }
    this.closeLeaf();
    return { blocks: this.blocks, notes: this.notes };
  }

  private readLine(cursor: LineCursor): void {
    const matched = matchContainers(this.containers, this.containers.length, cursor);
    if (matched > 0 && !cursor.isBlank())
      for (const container of this.containers.slice(0, matched))
        if (container.kind === 'item') container.empty = false;
    const inside = matched === this.containers.length;
    if (inside && this.continueLeaf(cursor)) return;
    if (!inside && this.leaf.kind !== 'paragraph') this.closeLeaf();
    this.openBlocks(cursor, matched, inside);
  }

  /** Returns a later line after the markers of the first `count` quotes and list items; `undefined` if they end. */
  private ahead(line: number, count: number): LineCursor | undefined {
    const found = this.lineAt(line);
    if (!found) return undefined;
    const cursor = new LineCursor(found.text, found.offset);
    return matchContainers(this.containers, count, cursor) === count ? cursor : undefined;
  }

  /** Whether the line is part of an open fence, formula or HTML block, in which nothing else can begin. */
  private continueLeaf(cursor: LineCursor): boolean {
    const { leaf } = this;
    if (leaf.kind === 'fence') {
      if (isClosingFence(leaf, cursor)) this.leaf = NONE;
      return true;
    }
    if (leaf.kind === 'formula') {
      if (this.line >= leaf.lastLine) this.leaf = NONE;
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
    const lazyInQuote =
      this.leaf.kind === 'paragraph' && this.containers.slice(matched).some(({ kind }) => kind === 'quote');
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
      cursor.skipSpaces();
      const rest = cursor.rest();
      const nests = matching < DEEPEST;
      const columns = inside || this.leaf.kind !== 'paragraph' ? this.tableBegins(rest, matching) : undefined;
      if (columns !== undefined) {
        begin();
        this.leaf = { kind: 'table', columns };
        this.addRow(rest, cursor.offset(), columns);
        // the row of lines below the head
        this.line++;
        return;
      }
      // neither formulas nor any block below begins with a letter
      if (LETTER.test(rest)) break;
      const lastLine = this.formulas.lastLine(this.line, (line) =>
        line === this.line ? rest : this.ahead(line, matching)?.rest(),
      );
      if (lastLine !== undefined) {
        begin();
        this.leaf = lastLine === this.line ? NONE : { kind: 'formula', lastLine };
        return;
      }
      if (nests && cursor.takeQuoteMarker()) {
        begin();
        this.containers.push({ kind: 'quote', filled: false });
      } else if (nests && !lazyInQuote && this.openNote(rest, cursor, begin)) {
        // what follows the marker is read next
      } else if (inside && matching === matched && this.endSetext(rest, cursor.offset())) {
        return;
      } else if (this.openLeaf(rest, cursor, begin)) {
        return;
      } else {
        const interrupts = inside && this.leaf.kind === 'paragraph';
        const item = nests ? takeListItem(rest, cursor, interrupts) : undefined;
        if (!item) break;
        begin();
        this.containers.push(item);
      }
      matching = this.containers.length;
      inside = true;
    }
    this.addText(cursor, begin);
  }

  private openLeaf(rest: string, cursor: LineCursor, begin: () => void): boolean {
    const heading = atxHeading(rest, cursor.offset());
    if (heading) {
      begin();
      this.addHeading(heading);
      return true;
    }
    const fence = openingFence(rest);
    if (fence) {
      begin();
      this.leaf = fence;
      return true;
    }
    const interrupts = this.leaf.kind === 'paragraph' || this.leaf.kind === 'table';
    const end = htmlBlockEnd(rest, interrupts);
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

  /** Counts the columns of the table of which the line is the head; the next line decides. */
  private tableBegins(rest: string, matching: number): number | undefined {
    if (!rest.includes('|')) return undefined;
    const below = this.ahead(this.line + 1, matching);
    if (!below || below.isBlank() || below.indent() >= 4) return undefined;
    const columns = delimiterColumns(below.rest());
    return columns === tableCells(rest, 0).length ? columns : undefined;
  }

  private addRow(rest: string, offset: number, columns: number): void {
    const note = this.note();
    for (const content of tableCells(rest, offset, columns))
      this.blocks.push({ kind: 'cell', content, note });
  }

  /** Skips `[^label]:`, after which a footnote begins. */
  private openNote(rest: string, cursor: LineCursor, begin: () => void): boolean {
    // to the page, a line of a table is one of its rows
    if (this.leaf.kind === 'table') return false;
    const footnote = takeFootnote(rest, cursor);
    if (!footnote) return false;
    this.notes.add(footnote.note);
    begin();
    this.containers.push(footnote);
    return true;
  }

  /** Makes the paragraph a heading, if the line underlines one. */
  private endSetext(rest: string, offset: number): boolean {
    if (this.leaf.kind !== 'paragraph') return false;
    const heading = setextHeading(this.leaf.content, rest, offset);
    if (!heading) return false;
    this.leaf = NONE;
    this.addHeading(heading);
    return true;
  }

  private addHeading({ level, content, setext, marker }: WrittenHeading): void {
    const topLevel = this.containers.length === 0;
    this.blocks.push({ kind: 'heading', level, content, setext, topLevel, marker, note: this.note() });
  }

  private addText(cursor: LineCursor, begin: () => void): void {
    cursor.skipSpaces();
    if (this.leaf.kind === 'table') {
      this.addRow(cursor.rest(), cursor.offset(), this.leaf.columns);
      return;
    }
    if (this.leaf.kind !== 'paragraph') {
      begin();
      const around = this.containers.at(-1);
      const isFirst = around?.filled === false && (around.kind === 'quote' || around.note === undefined);
      this.leaf = {
        kind: 'paragraph',
        content: new FragmentBuilder(),
        opens: isFirst ? around.kind : undefined,
      };
    }
    this.leaf.content.add(cursor.rest(), cursor.offset());
  }

  private closeLeaf(): void {
    const { leaf } = this;
    this.leaf = NONE;
    if (leaf.kind === 'html')
      this.blocks.push({ kind: 'html', content: leaf.content.build(), note: this.note() });
    if (leaf.kind === 'paragraph') {
      const { opens, content } = leaf;
      this.blocks.push({ kind: 'paragraph', opens, content: content.build(), note: this.note() });
    }
  }

  /** Returns the label of the innermost footnote around. */
  private note(): string | undefined {
    return this.notes.size === 0 ? undefined : innermostNote(this.containers);
  }
}
