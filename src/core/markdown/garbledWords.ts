import { mayBeGarbled } from '../text/garbled.js';
import { ownString } from '../text/ownString.js';
import { lineEnd, lineStart, type Source } from '../text/source.js';
import { type Fragment, sourceRange } from './blocks/fragment.js';
import { garbledPlaces, type GarbledWord, isAboutEncodings, wordsOf } from './garbledText.js';
import type { Inline } from './inlines/inlines.js';

/** Collects the garbled words of a text, with where they are in its source. */
export class GarbledWords {
  private readonly words: GarbledWord[] = [];
  /**
   * Whether the whole text, code included, holds such characters; if not, no piece of it has to be searched for them.
   */
  private readonly mayBeGarbled: boolean;
  /** The words of the lines that were looked at last: a row has many cells. */
  private beside: { readonly first: number; readonly last: number; readonly words: ReadonlySet<string> } = {
    first: -1,
    last: -1,
    words: new Set(),
  };

  constructor(private readonly source: Source) {
    this.mayBeGarbled = mayBeGarbled(source.text);
  }

  /** Adds those of a block whose inlines were read from the offset `base` on. */
  addFrom(content: Fragment, inlines: readonly Inline[], base: number): void {
    if (!this.mayBeGarbled) return;
    const beside = (): ReadonlySet<string> => this.wordsBeside(content);
    for (const { start, end, repaired, quoted, runs } of garbledPlaces(content.text, inlines, base, beside)) {
      const range = sourceRange(this.source, content, start, end);
      const pieces = runs.map((run) => ({
        range: sourceRange(this.source, content, run.start, run.end),
        repaired: ownString(run.repaired),
      }));
      this.words.push({ range, repaired: ownString(repaired), quoted, runs: pieces });
    }
  }

  all(): readonly GarbledWord[] {
    return this.words;
  }

  /** Whether they may be there on purpose, since the text is about encodings. */
  isMeant(): boolean {
    return this.mayBeGarbled && isAboutEncodings(this.source.text);
  }

  /** Returns the words on the lines of a block, those of other cells of a row included. */
  private wordsBeside(content: Fragment): ReadonlySet<string> {
    const { start, end } = sourceRange(this.source, content, 0, content.text.length);
    if (start.line !== this.beside.first || end.line !== this.beside.last) {
      const text = this.source.text.slice(lineStart(this.source, start.line), lineEnd(this.source, end.line));
      this.beside = { first: start.line, last: end.line, words: wordsOf(text) };
    }
    return this.beside.words;
  }
}
