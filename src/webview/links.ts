import { goToFragment, goToTop } from './fragments.js';

const MIDDLE_BUTTON = 1;

/** What followed links lead to. */
export interface LinkTargets {
  /** Out of the page, with the address as it is written; `inEditor`: to its source. */
  readonly open: (href: string, inEditor: boolean, link: Element) => void;
  /** Within the page: `move` goes there, and returns whether there is such a place. */
  readonly jump: (move: () => boolean) => void;
}

/**
 * Follows links; with Ctrl or Cmd, or by the middle button, to the source of what they lead to. Listens before anyone
 * else and lets nobody hear of the click: VS Code's own listener would open the address that the browser makes of it.
 */
export function followLinks({ open, jump }: LinkTargets): void {
  const follow = (event: MouseEvent): void => {
    const link = linkAt(event.target);
    const href = link?.getAttribute('href') ?? undefined;
    if (!link || href === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const inEditor = event.ctrlKey || event.metaKey || event.button === MIDDLE_BUTTON;
    if (inEditor || !href.startsWith('#')) open(href, inEditor, link);
    else jump(() => goWithin(href));
  };
  window.addEventListener('click', follow, true);
  window.addEventListener(
    'auxclick',
    (event) => {
      if (event.button === MIDDLE_BUTTON) follow(event);
    },
    true,
  );
}

function goWithin(href: string): boolean {
  if (goToFragment(href.slice(1))) return true;
  const isTop = /^#(?:top)?$/i.test(href);
  if (isTop) goToTop();
  return isTop;
}

function linkAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('a[href], area[href]') : null;
}
