import * as vscode from 'vscode';
import { childNodes, parentNode, rootNodes } from '../../core/index/tree.js';
import type { FolderPosts } from '../posts/folderPosts.js';
import type { WorkspacePosts } from '../posts/workspacePosts.js';
import type { Row } from './rows.js';
import { toTreeItem } from './treeItems.js';

/** The rows of the series view, made anew from the index whenever VS Code asks. */
export class SeriesRows implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private readonly emitter = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.emitter.event;
  private readonly subscription: vscode.Disposable;

  constructor(private readonly workspace: WorkspacePosts) {
    this.subscription = workspace.onDidChange(({ outline }) => {
      if (outline) this.emitter.fire();
    });
  }

  dispose(): void {
    this.subscription.dispose();
    this.emitter.dispose();
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return toTreeItem(row);
  }

  getChildren(row?: Row): Row[] {
    if (!row) {
      const folders = this.foldersWithPosts();
      if (folders.length > 1) return folders.map((folder) => ({ kind: 'folder', folder }));
      // a single folder needs no row of its own
      return folders.flatMap((folder) => this.getChildren({ kind: 'folder', folder }));
    }
    const { folder } = row;
    if (!folder.index) return [];
    const nodes = row.kind === 'folder' ? rootNodes(folder.index) : childNodes(folder.index, row);
    return nodes.map((node) => ({ ...node, folder }));
  }

  getParent(row: Row): Row | undefined {
    if (row.kind === 'folder') return undefined;
    const { folder } = row;
    const parent = folder.index && parentNode(folder.index, row);
    if (parent) return { ...parent, folder };
    return this.foldersWithPosts().length > 1 ? { kind: 'folder', folder } : undefined;
  }

  private foldersWithPosts(): readonly FolderPosts[] {
    return this.workspace.folders.filter(({ index }) => index !== undefined && index.posts.size > 0);
  }
}
