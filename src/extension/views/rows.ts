import type { TreeNode } from '../../core/index/tree.js';
import type { FolderPosts } from '../posts/folderPosts.js';

/** A row of the series view: a workspace folder, or a node of its tree. */
export type Row =
  { readonly kind: 'folder'; readonly folder: FolderPosts } | (TreeNode & { readonly folder: FolderPosts });
