import type { TreeNode } from '../../core/index/tree.js';
import type { FolderPosts } from '../posts/folderPosts.js';

/** A row of the series view: a workspace folder, or a node of its tree. */
export type Row =
  { readonly kind: 'folder'; readonly folder: FolderPosts } | (TreeNode & { readonly folder: FolderPosts });

/** Whether what a command was called with is a row of the series view. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'kind' in value && 'folder' in value;
}
