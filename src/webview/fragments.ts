import { decodePercent } from '../core/text/percent.js';
import { ID_PREFIX } from './sanitise.js';

/** Goes to the place that a fragment names, without its `#`; whether there is one. */
export function goToFragment(fragment: string): boolean {
  const element = find(decodePercent(fragment));
  if (element) goTo(element);
  return element !== undefined;
}

export function goToTop(): void {
  window.scrollTo(0, 0);
}

/** Moves the keyboard focus to an element that does not take it by itself. */
export function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

function goTo(element: HTMLElement): void {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  // above the title there may be a picture
  if (element.closest('#header')) goToTop();
  else element.scrollIntoView();
  // the author may be typing elsewhere
  if (document.hasFocus()) focusOn(element);
}

/** As browsers look it up; else with case set aside, and hyphens at the edges, where slugs differ from site to site. */
function find(fragment: string): HTMLElement | undefined {
  const exact = document.getElementById(ID_PREFIX + fragment);
  if (exact) return exact;
  const wanted = fold(fragment);
  if (wanted === '') return undefined;
  const candidates = document.querySelectorAll<HTMLElement>(`[id^="${ID_PREFIX}"]`);
  return [...candidates].find(({ id }) => fold(id.slice(ID_PREFIX.length)) === wanted);
}

function fold(fragment: string): string {
  return fragment.toLowerCase().replace(/^-+|-+$/g, '');
}
