import type { PageRequest } from '../page/protocol/messages.js';

/** Where a key or a button of the mouse leads. */
export type PageDirection = Extract<PageRequest, { readonly type: 'go' }>['to'];

const KEYS: Readonly<Record<string, PageDirection>> = { p: 'previous', n: 'next' };
const BUTTONS: Readonly<Record<number, PageDirection>> = { 3: 'back', 4: 'forward' };

/**
 * Goes back and forward by the buttons of the mouse, to the previous and the next post by `p` and `n`. The frame's own
 * history must not move: what it holds is not a post.
 */
export function followKeysAndButtons(go: (to: PageDirection) => void): void {
  window.addEventListener('keydown', (event) => {
    if (event.altKey && /^Arrow(?:Left|Right)$/.test(event.key)) event.preventDefault();
    const to = KEYS[event.key];
    if (to === undefined || isModified(event) || event.repeat || isTextField(event.target)) return;
    go(to);
  });
  for (const type of ['mousedown', 'mouseup', 'auxclick'] as const) {
    window.addEventListener(type, (event) => {
      const to = BUTTONS[event.button];
      if (to === undefined) return;
      event.preventDefault();
      if (type === 'mouseup') go(to);
    });
  }
}

function isModified({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
