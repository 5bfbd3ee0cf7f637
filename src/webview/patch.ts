import morphdom from 'morphdom';

/** Puts new content in place of the old; what is the same stays: images, the selection, what the reader unfolded. */
export function patch(element: Element, content: DocumentFragment): void {
  const wanted = element.cloneNode(false) as Element;
  wanted.append(content);
  const keys = new Map([...keysIn(element), ...keysIn(wanted)]);
  morphdom(element, wanted, {
    childrenOnly: true,
    getNodeKey: (node) => keys.get(node),
    onBeforeElUpdated: (from, to) => {
      if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open;
      // a heading that a link led to
      if (from === document.activeElement && from.hasAttribute('tabindex')) to.tabIndex = from.tabIndex;
      return !from.isEqualNode(to);
    },
  });
}

/**
 * What makes a heading, an image or an unfolded answer the same one as before, wherever it is now. The second of
 * a kind has a key of its own: morphdom would leave one of two with the same key behind.
 */
function keysIn(root: Element): ReadonlyMap<Node, string> {
  const counts = new Map<string, number>();
  const keys = new Map<Node, string>();
  for (const element of root.querySelectorAll('[id], img[src], details')) {
    const name = [element.localName, element.id, element.getAttribute('src'), summaryOf(element)].join('\n');
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    keys.set(element, `${count}\n${name}`);
  }
  return keys;
}

function summaryOf(element: Element): string | null | undefined {
  return element instanceof HTMLDetailsElement
    ? element.querySelector(':scope > summary')?.textContent
    : undefined;
}
