/** Reports a double click in the text, by its height in the window; what is there to be pressed keeps its clicks. */
export function followDoubleClicks(root: Element, edit: (height: number) => void): void {
  root.addEventListener('dblclick', (event) => {
    if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return;
    if (event.target.closest('a, area, audio, button, input, summary, video')) return;
    edit(event.clientY);
  });
}
