import { ascending, lineAtTop, type Mark, topOf } from '../page/protocol/scrollMap.js';
import { isLaidOut } from './scrolling.js';

/** Where the title and the end of the post are in its source, which the article does not say. */
export interface SourceLines {
  readonly lineCount: number;
  readonly titleLine: number | undefined;
}

/** The attribute of an element that holds what is made of one of several sources: the line with which that begins. */
export const SOURCE_START = 'data-start';

/** How far the page is scrolled, in lines of the source: zero-based, with a fraction. */
export class ScrollPosition {
  private source: SourceLines = { lineCount: 0, titleLine: undefined };
  /** The line to stay at when something above it changes its height. */
  private anchor = 0;
  /** How far the script itself has scrolled; a scroll event that finds the page there is nothing that a reader did. */
  private ownTop: number | undefined;
  private frame: number | undefined;

  constructor(
    private readonly header: Element,
    private readonly article: Element,
    private readonly onReaderScroll: (line: number) => void,
  ) {
    // the browser would keep the place, too, and take turns with this
    document.documentElement.style.overflowAnchor = 'none';
    window.addEventListener('scroll', () => this.scrolled());
    window.addEventListener('resize', () => this.goToLine(this.anchor));
    // of an image, which has had no height until now; that event does not come as far as the window
    document.addEventListener('load', () => this.goToLine(this.anchor), true);
  }

  /** The line that it stays at: that of the last change, or to which the reader has scrolled since. */
  get kept(): number {
    return this.anchor;
  }

  get line(): number {
    return lineAtTop(this.marks(), window.scrollY);
  }

  /** The line at a height of the window, in pixels. */
  lineAtHeight(height: number): number {
    return lineAtTop(this.marks(), window.scrollY + height);
  }

  goToLine(line: number): void {
    this.anchor = line;
    this.scrollTo(topOf(this.marks(), line));
  }

  /** The reader has gone elsewhere by a link: that counts at once, whatever else moves the page before it is drawn. */
  arrive(): void {
    this.ownTop = undefined;
    this.anchor = this.line;
    this.onReaderScroll(this.anchor);
  }

  /** Changes what the page shows. What is at its upper edge stays there, as long as there is such a block. */
  keep(source: SourceLines, change: () => void): void {
    const kept = window.scrollY === 0 ? undefined : this.laidOut('[data-line]').find(isInView);
    const before = kept?.getBoundingClientRect().top ?? 0;
    change();
    this.source = source;
    if (kept?.isConnected) this.scrollTo(window.scrollY + kept.getBoundingClientRect().top - before);
    this.anchor = this.line;
  }

  private scrollTo(top: number): void {
    // an element with `scroll-behavior` of its own would make a way of it
    window.scrollTo({ top, behavior: 'instant' });
    this.ownTop = window.scrollY;
  }

  private scrolled(): void {
    if (this.ownTop !== undefined && Math.abs(window.scrollY - this.ownTop) < 1) return;
    this.ownTop = undefined;
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      if (this.ownTop !== undefined) return;
      this.anchor = this.line;
      this.onReaderScroll(this.anchor);
    });
  }

  private laidOut(selector: string): readonly Element[] {
    return [...this.article.querySelectorAll(selector)].filter(isLaidOut);
  }

  private marks(): readonly Mark[] {
    const { lineCount, titleLine } = this.source;
    const title = this.header.querySelector('h1');
    const blocks = this.laidOut(`[${SOURCE_START}], [data-line]`).map((block) => ({
      line: startOf(block) + Number(block.getAttribute('data-line')),
      top: topIn(block),
    }));
    const { bottom } = this.article.getBoundingClientRect();
    return ascending([
      { line: 0, top: 0 },
      ...(title && titleLine !== undefined ? [{ line: titleLine, top: topIn(title) }] : []),
      ...blocks,
      { line: lineCount, top: bottom + window.scrollY },
    ]);
  }
}

/** The line with which the source of a block begins, where there is more than one in the page. */
function startOf(block: Element): number {
  return Number(block.closest(`[${SOURCE_START}]`)?.getAttribute(SOURCE_START) ?? 0);
}

function topIn(element: Element): number {
  return element.getBoundingClientRect().top + window.scrollY;
}

function isInView(element: Element): boolean {
  return element.getBoundingClientRect().bottom > 0;
}
