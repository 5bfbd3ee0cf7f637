import type { PageRequest } from '../page/protocol/messages.js';
import type { SeriesMessage, SeriesState, ShowSeriesMessage } from '../page/protocol/seriesMessages.js';
import { addCopyButtons } from './copyCode.js';
import { sanitised } from './exportPage.js';
import { followReader } from './followReader.js';
import { goToFragment } from './fragments.js';
import { LateLayout } from './lateLayout.js';
import { followLinks } from './links.js';
import { partElement } from './partElement.js';
import { patch } from './patch.js';
import { sanitise } from './sanitise.js';
import { letScroll } from './scrolling.js';
import { ScrollPosition, SOURCE_START } from './scrollPosition.js';

const vscode = acquireVsCodeApi<SeriesState>();
const header = partElement('header');
const article = partElement('article');
const announcement = partElement('announcement');
/** The parts that are shown, by the paths of their posts. */
let sections: ReadonlyMap<string, HTMLElement> = new Map();
let shown: Pick<SeriesState, 'folder' | 'series'> | undefined;

/** Where the reader was before the window was opened again, until the parts up to there have come. */
let restored: number | undefined;

/** Whether no part is still to come. */
let isWhole = false;
/** Goes where the reader wants to be, until the part that has that place has come. */
let awaited: (() => boolean) | undefined;

const position = new ScrollPosition(header, article, (line) => {
  restored = undefined;
  awaited = undefined;
  keepLine(line);
});
const layout = new LateLayout(() => {
  position.goToLine(position.kept);
});

window.addEventListener('message', ({ data }: MessageEvent<SeriesMessage | undefined>) => {
  // whoever can reach the window can send a message to it
  switch (data?.type) {
    case 'showSeries':
      show(data);
      break;
    case 'goTo':
      go(() => goToFragment(data.fragment));
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
  open: (href, inEditor, link) => {
    const section = link.closest('section');
    const from = [...sections].find(([, each]) => each === section)?.[0];
    send({ type: 'open', href, inEditor, ...(from !== undefined && { from }) });
  },
  jump: go,
});
send({ type: 'ready' });

function show(message: ShowSeriesMessage): void {
  const { folder, series } = message;
  const isOther = shown?.folder !== folder || shown.series !== series;
  const before = vscode.getState();
  const isSame = before?.folder === folder && before.series === series;
  if (isOther) {
    restored = isSame ? before.line : 0;
    awaited = undefined;
  }
  shown = { folder, series };
  const lineCount = countLines(message);
  position.keep({ lineCount, titleLine: undefined }, () => {
    patch(header, sanitise(message.header, 'header'));
    for (const section of showParts(message)) letScroll(section);
  });
  if (restored !== undefined) position.goToLine(restored);
  keepLine(restored ?? position.kept);
  if (restored !== undefined && restored < lineCount) restored = undefined;
  isWhole = message.isWhole;
  if (awaited) go(awaited);
}

function go(move: () => boolean): void {
  awaited = isWhole ? undefined : move;
  if (move()) position.arrive();
}

/** What has not changed stays as it is: only a part that comes with content is made again. Returns those. */
function showParts({ parts, codeWords }: ShowSeriesMessage): readonly HTMLElement[] {
  const after = new Map<string, HTMLElement>();
  const changed: HTMLElement[] = [];
  let start = 0;
  for (const { path, lineCount, content } of parts) {
    const known = sections.get(path);
    const section = known ?? newSection();
    layout.expect(section, lineCount);
    if (content) {
      const fragment = document.createDocumentFragment();
      const head = document.createElement('div');
      head.className = 'part-head';
      head.append(sanitise(content.header, 'header'));
      fragment.append(head, sanitise(content.article, 'article'));
      addCopyButtons(fragment, codeWords);
      if (known) patch(known, fragment);
      else section.append(fragment);
      changed.push(section);
    }
    section.setAttribute(SOURCE_START, String(start));
    start += lineCount;
    after.set(path, section);
  }
  for (const [path, section] of sections) {
    if (after.has(path)) continue;
    layout.forget(section);
    section.remove();
  }
  // one that is where it was is not put there again: it would have to be laid out anew
  for (const [place, section] of [...after.values()].entries())
    if (article.children[place] !== section) article.insertBefore(section, article.children[place] ?? null);
  sections = after;
  return changed;
}

function newSection(): HTMLElement {
  const section = document.createElement('section');
  section.className = 'part';
  layout.watch(section);
  return section;
}

function countLines({ parts }: ShowSeriesMessage): number {
  return parts.reduce((sum, { lineCount }) => sum + lineCount, 0);
}

function keepLine(line: number): void {
  if (shown) vscode.setState({ ...shown, line });
}

function send(request: PageRequest): void {
  vscode.postMessage(request);
}
