import type { Page } from './page.js';

/** The post that a preview shows; kept in the page, so that the preview can be restored when VS Code starts again. */
export interface PreviewState {
  /** The URI of the workspace folder. */
  readonly folder: string;
  /** The post's path, relative to the folder. */
  readonly path: string;
}

/** What the extension tells the page. */
export interface ShowMessage {
  readonly type: 'show';
  readonly page: Page;
  /** The place in the article to go to, as in a link behind its `#`. */
  readonly fragment?: string | undefined;
  /** Whether this is another post than before, read from its start; else the same one has changed under the reader. */
  readonly reset: boolean;
  readonly state: PreviewState;
}

/** What the page tells the extension. */
export type PageRequest =
  | { readonly type: 'ready' }
  /** A link was followed that leads out of the page; `href` as it is written. */
  | { readonly type: 'open'; readonly href: string };

/** UTF-16 code units; browsers give up on longer addresses, too. */
const LONGEST_HREF = 2000;

/** What a page says is not to be trusted: `undefined` for anything but a request, and nothing in it but its fields. */
export function parseRequest(value: unknown): PageRequest | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  if (value.type === 'ready') return { type: 'ready' };
  if (value.type !== 'open' || !('href' in value)) return undefined;
  const { href } = value;
  return typeof href === 'string' && href.length <= LONGEST_HREF ? { type: 'open', href } : undefined;
}
