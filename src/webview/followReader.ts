import type { PageRequest } from '../page/protocol/messages.js';
import { copyCode } from './copyCode.js';
import { followDoubleClicks } from './doubleClick.js';
import { letScroll } from './scrolling.js';
import type { ScrollPosition } from './scrollPosition.js';

/** What the page of a post and that of a whole series have in common. */
export interface ReadPage {
  readonly position: ScrollPosition;
  readonly article: HTMLElement;
  /** What is written there is read out. */
  readonly announcement: HTMLElement;
  readonly send: (request: PageRequest) => void;
}

/** Lets wide code scroll, code be copied, and a double click lead to the line in the source. */
export function followReader({ position, article, announcement, send }: ReadPage): void {
  window.addEventListener('resize', () => {
    letScroll(article);
  });
  followDoubleClicks(document.body, (height) => {
    send({ type: 'edit', line: position.lineAtHeight(height) });
  });
  copyCode((words) => {
    announcement.textContent = words;
  });
}
