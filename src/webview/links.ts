import { goToFragment, goToTop } from './fragments.js';

const MIDDLE_BUTTON = 1;

/**
 * Follows links: `#…` within the page, all else by `open`, with the address as it is written. Listens before anyone
 * else and lets nobody hear of the click: VS Code's own listener would open the address that the browser makes of it.
 */
export function followLinks(open: (href: string) => void): void {
  const follow = (event: MouseEvent): void => {
    const href = hrefAt(event.target);
    if (href === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!href.startsWith('#')) open(href);
    else if (!goToFragment(href.slice(1)) && /^#(?:top)?$/i.test(href)) goToTop();
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

function hrefAt(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a[href], area[href]') : null;
  return link?.getAttribute('href') ?? undefined;
}
