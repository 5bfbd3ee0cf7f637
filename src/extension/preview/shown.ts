import type { FolderPosts } from '../posts/folderPosts.js';

/** A post to show, and the place in it to go to. */
export interface Shown {
  readonly posts: FolderPosts;
  readonly path: string;
  readonly fragment?: string | undefined;
}
