import type { PageMessage, PageRequest, ScrollTarget, ShowMessage } from '../page/protocol/messages.js';
import { type PreviewState, scrolledTo } from '../page/protocol/previewState.js';
import { addCopyButtons } from './copyCode.js';
import { sanitised } from './exportPage.js';
import { followReader } from './followReader.js';
import { focusOn, goToFragment } from './fragments.js';
import { LatestPage } from './latest.js';
import { followLinks } from './links.js';
import { partElement } from './partElement.js';
import { patch } from './patch.js';
import { sanitise } from './sanitise.js';
import { letScroll } from './scrolling.js';
import { ScrollPosition } from './scrollPosition.js';
import { followUnfolding, unfold } from './unfolded.js';
import { followKeysAndButtons } from './ways.js';

/** What the page keeps of itself; the extension is asked only for the first part. */
interface KeptState extends PreviewState {
  readonly unfolded?: readonly string[];
}

const vscode = acquireVsCodeApi<KeptState>();
const header = partElement('header');
const article = partElement('article');
const navigation = partElement('navigation');
const announcement = partElement('announcement');
let visit = 0;
let state: PreviewState | undefined;
/** Of the post that is shown. A page that was hidden is made again, and has to unfold it again. */
let unfolded: readonly string[] = [];

const position = new ScrollPosition(header, article, (line) => {
  keepLine(line);
  send({ type: 'scroll', visit, line });
});

const latest = new LatestPage(show);

window.addEventListener('message', ({ data }: MessageEvent<PageMessage | undefined>) => {
  // whoever can reach the window can send a message to it
  if (data?.type === 'show') {
    latest.take(data);
    return;
  }
  latest.flush();
  switch (data?.type) {
    case 'scroll':
      position.goToLine(data.line);
      keepLine(data.line);
      break;
    case 'state':
      keep(data.state);
      break;
    case 'sanitise':
      send(sanitised(data));
      break;
    case undefined:
      break;
  }
});
followReader({ position, article, announcement, send });
followLinks({
  open: (href, inEditor) => {
    send({ type: 'open', href, inEditor });
  },
  jump: (move) => {
    const from = position.line;
    move();
    send({ type: 'jump', visit, from, to: position.line });
  },
});
followKeysAndButtons((to) => {
  send({ type: 'go', to });
});
followUnfolding((names) => {
  unfolded = names;
  if (state) keep(state);
});
send({ type: 'ready' });

function show(message: ShowMessage): void {
  const { page, isOther, goTo } = message;
  visit = message.visit;
  const again = state ? undefined : unfoldedBefore(message.state);
  if (isOther) unfolded = again ?? [];
  keep(message.state);
  position.keep(message, () => {
    for (const [name, element] of [
      ['header', header],
      ['article', article],
      ['navigation', navigation],
    ] as const) {
      const content = sanitise(page[name], name);
      addCopyButtons(content, page.codeWords);
      if (isOther) element.replaceChildren(content);
      else patch(element, content);
    }
    if (again) unfold(again);
    letScroll(article);
  });
  if (goTo) arrive(goTo, isOther ? page.title : undefined);
}

/** The reader has come to another place, or, where there is a title, to another post. */
function arrive({ fragment, line }: ScrollTarget, title: string | undefined): void {
  if (title !== undefined) announcement.textContent = '';
  const isThere = fragment !== undefined && goToFragment(fragment);
  if (!isThere) position.goToLine(line);
  if (title === undefined) return;
  const heading = header.querySelector('h1');
  // the title says itself where it takes the focus, and the author may be typing elsewhere
  if (!isThere && heading && document.hasFocus()) focusOn(heading);
  else announcement.textContent = title;
}

function keep(value: PreviewState): void {
  state = value;
  vscode.setState({ ...value, unfolded });
}

/** What was unfolded when the page was hidden, or the window closed, at the same post. */
function unfoldedBefore({ history: { current } }: PreviewState): readonly string[] | undefined {
  const before = vscode.getState();
  const { folder, path } = before?.history.current ?? {};
  return folder === current.folder && path === current.path ? before?.unfolded : undefined;
}

function keepLine(line: number): void {
  if (state) keep(scrolledTo(state, line));
}

function send(request: PageRequest): void {
  vscode.postMessage(request);
}
