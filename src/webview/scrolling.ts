/** What is wider than the page scrolls by itself, and so has to take the keyboard focus. */
export function letScroll(root: Element): void {
  const elements = [...root.querySelectorAll<HTMLElement>('pre, .table')].filter(isLaidOut);
  // all are measured before one is changed: after a change the browser lays the page out again
  const areWide = elements.map((element) => element.scrollWidth > element.clientWidth);
  for (const [at, element] of elements.entries()) {
    if (areWide[at]) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  }
}

/** Whether the element has a place and a size: what is folded has none, and in a part far from the view not yet. */
export function isLaidOut(element: Element): boolean {
  return element.checkVisibility({ contentVisibilityAuto: true });
}
