import { letScroll } from './scrolling.js';

/** How high a line of the source is on the page, in pixels, where nothing better is known: between prose and code. */
const LINE_HEIGHT = 25;

/** Looks after parts of a page that the browser lays out only when they come near (`content-visibility: auto`). */
export class LateLayout {
  private readonly sizes: ResizeObserver;

  /** `onResize`: a part has another height now than before, as when it is laid out for the first time. */
  constructor(onResize: () => void) {
    this.sizes = new ResizeObserver(onResize);
  }

  watch(part: HTMLElement): void {
    this.sizes.observe(part);
    part.addEventListener('contentvisibilityautostatechange', () => {
      letScroll(part);
    });
  }

  forget(part: HTMLElement): void {
    this.sizes.unobserve(part);
  }

  /** Until it is laid out, a part is as high as so many lines are. */
  expect(part: HTMLElement, lineCount: number): void {
    part.style.setProperty('contain-intrinsic-block-size', `auto ${lineCount * LINE_HEIGHT}px`);
  }
}
