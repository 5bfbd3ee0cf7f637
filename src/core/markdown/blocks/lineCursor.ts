const TAB_STOP = 4;

/** A place in one line of Markdown that moves to the right past indentation and markers. Columns expand tabs. */
export class LineCursor {
  private index = 0;
  private column = 0;
  /** Columns of a tab that a marker before it has used up in part. */
  private pending = 0;

  constructor(
    private readonly text: string,
    private readonly lineOffset: number,
  ) {}

  /** Returns the offset in the source. */
  offset(): number {
    return this.lineOffset + this.index;
  }

  rest(): string {
    return this.text.slice(this.index);
  }

  isBlank(): boolean {
    for (let index = this.index; index < this.text.length; index++) {
      if (!isBlankAt(this.text, index)) return false;
    }
    return true;
  }

  /** Counts the columns of whitespace that follow. */
  indent(): number {
    let columns = this.pending;
    for (let index = this.index; index < this.text.length && isBlankAt(this.text, index); index++) {
      columns += this.width(index, this.column + columns);
    }
    return columns;
  }

  skipSpaces(): void {
    this.skipColumns(Number.MAX_SAFE_INTEGER);
  }

  /** Skips at most this many columns of whitespace; part of a tab stays as indentation. */
  skipColumns(columns: number): void {
    let left = columns;
    if (this.pending > 0) {
      const used = Math.min(this.pending, left);
      this.pending -= used;
      this.column += used;
      left -= used;
    }
    while (left > 0 && this.index < this.text.length && isBlankAt(this.text, this.index)) {
      const width = this.width(this.index, this.column);
      const used = Math.min(width, left);
      this.index++;
      this.column += used;
      this.pending = width - used;
      left -= used;
    }
  }

  /** Skips `>` and the one space or tab that is part of it. */
  takeQuoteMarker(): boolean {
    const indent = this.indent();
    if (indent > 3) return false;
    const marker = this.index + this.spaces();
    if (this.text.charAt(marker) !== '>') return false;
    this.skipSpaces();
    this.advance(1);
    this.skipColumns(1);
    return true;
  }

  /** Skips a list marker of this length; returns the columns by which the lines of the item are indented. */
  takeListMarker(length: number, empty: boolean): number {
    const start = this.column;
    this.advance(length);
    const spaces = this.indent();
    // five or more spaces are one space and indented code
    const padding = empty || spaces > 4 ? 1 : spaces;
    this.skipColumns(padding);
    return start + length + padding - this.itemBase;
  }

  /** Skips the marker of a footnote; what follows it may be indented like the lines below, or not at all. */
  takeNoteMarker(length: number, indent: number): void {
    this.advance(length);
    if (this.indent() >= indent) this.skipColumns(indent);
  }

  /** The column at which the innermost container's content starts. */
  private itemBase = 0;

  /** Makes list markers count their indentation from here. */
  startContent(): void {
    this.itemBase = this.column;
  }

  private advance(characters: number): void {
    this.index += characters;
    this.column += characters;
  }

  private spaces(): number {
    let index = this.index;
    while (index < this.text.length && isBlankAt(this.text, index)) index++;
    return index - this.index;
  }

  private width(index: number, column: number): number {
    return this.text.charCodeAt(index) === 9 ? TAB_STOP - (column % TAB_STOP) : 1;
  }
}

function isBlankAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || code === 9;
}
