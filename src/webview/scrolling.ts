/** What is wider than the page scrolls by itself, and so has to take the keyboard focus. */
export function letScroll(root: Element): void {
  for (const element of root.querySelectorAll<HTMLElement>('pre, .table')) {
    if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  }
}
