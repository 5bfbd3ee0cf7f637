import type { HistoryEntry } from '../../page/protocol/previewState.js';
import type { Blog } from '../posts/blog.js';

/** A post to show, and the place in it to go to. */
export interface Shown {
  readonly blog: Blog;
  readonly path: string;
  readonly fragment?: string | undefined;
  /** The line at the upper edge, zero-based, with a fraction; the first one when not given. */
  readonly line?: number | undefined;
}

export function historyEntryOf({ blog, path, line = 0 }: Shown): HistoryEntry {
  return { folder: blog.folder.uri.toString(), path, line };
}
