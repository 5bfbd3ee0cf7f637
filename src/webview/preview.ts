import type { PageRequest, ShowMessage } from '../markdown/messages.js';
import { addCopyButtons, copyCode } from './copyCode.js';
import { focusOn, goToFragment, goToTop } from './fragments.js';
import { followLinks } from './links.js';
import { patch } from './patch.js';
import { sanitise } from './sanitise.js';
import { letScroll } from './scrolling.js';

const vscode = acquireVsCodeApi<ShowMessage['state']>();
const header = part('header');
const article = part('article');
const navigation = part('navigation');
const announcement = part('announcement');

window.addEventListener('message', ({ data }: MessageEvent<ShowMessage | undefined>) => {
  // whoever can reach the window can send a message to it
  if (data?.type === 'show') show(data);
});
window.addEventListener('resize', () => {
  letScroll(article);
});
followLinks((href) => {
  send({ type: 'open', href });
});
copyCode((words) => {
  announcement.textContent = words;
});
send({ type: 'ready' });

function show({ page, fragment, reset, state }: ShowMessage): void {
  vscode.setState(state);
  for (const [element, html] of [
    [header, page.header],
    [article, page.article],
    [navigation, page.navigation],
  ] as const) {
    const content = sanitise(html);
    addCopyButtons(content, page.codeWords);
    if (reset) element.replaceChildren(content);
    else patch(element, content);
  }
  letScroll(article);
  if (reset) arrive(page.title, fragment);
  else if (fragment !== undefined) goToFragment(fragment);
}

/** The reader has come to another post. */
function arrive(title: string, fragment: string | undefined): void {
  announcement.textContent = '';
  if (fragment !== undefined && goToFragment(fragment)) {
    announcement.textContent = title;
    return;
  }
  goToTop();
  const heading = header.querySelector('h1');
  // the title says itself where it takes the focus, and the author may be typing elsewhere
  if (heading && document.hasFocus()) focusOn(heading);
  else announcement.textContent = title;
}

function send(request: PageRequest): void {
  vscode.postMessage(request);
}

/** A part of the page that the extension has written around it. */
function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}"`);
  return element;
}
