import type { Place } from '../../page/protocol/previewState.js';
import type { FolderPosts } from '../posts/folderPosts.js';

/** A post to show, and the place in it to go to. */
export interface Shown {
  readonly posts: FolderPosts;
  readonly path: string;
  readonly fragment?: string | undefined;
  /** The line at the upper edge, zero-based, with a fraction; the first one when not given. */
  readonly line?: number | undefined;
}

export function placeOf({ posts, path, line = 0 }: Shown): Place {
  return { folder: posts.folder.uri.toString(), path, line };
}
