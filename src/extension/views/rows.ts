import * as vscode from 'vscode';
import { hasRow, type TreeNode } from '../../core/tree/tree.js';
import type { Blog } from '../posts/blog.js';

/**
 * A row of the series view: a workspace folder, or a node of its tree. It says what the row is of; what there is to
 * show is looked up in the index.
 */
export type Row = ({ readonly kind: 'folder' } | TreeNode) & { readonly blog: Blog };

/** Whether what a command was called with is a row of the series view. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'kind' in value && 'blog' in value;
}

/** The same for every version of what the row is of. */
export function idOf(row: Row): string {
  return `${row.blog.folder.uri.toString()}#${keyOf(row)}`;
}

function keyOf(node: { readonly kind: 'folder' } | TreeNode): string {
  switch (node.kind) {
    case 'folder':
      return 'folder';
    case 'post':
      return `post:${node.path}`;
    case 'gap':
      return `gap:${node.from}-${node.to}:${node.series}`;
    case 'planned':
      return `planned:${node.section ?? ''}:${node.series}:${node.title}`;
    case 'series':
    case 'category':
      return `${node.kind}:${node.name}`;
  }
}

/** One object for each row, by which VS Code knows it again. */
export class Rows {
  private readonly byId = new Map<string, Row>();
  private readonly emitter = new vscode.EventEmitter<string>();
  /** The row of this id is there, or there again. */
  readonly onDidAdd = this.emitter.event;

  get(blog: Blog, node: { readonly kind: 'folder' } | TreeNode): Row {
    const row: Row = { ...node, blog };
    const id = idOf(row);
    const known = this.byId.get(id);
    if (known?.blog === blog) return known;
    this.byId.set(id, row);
    this.emitter.fire(id);
    return row;
  }

  find(id: string): Row | undefined {
    return this.byId.get(id);
  }

  /** Forgets the rows of what is gone. */
  sweep(open: readonly Blog[]): void {
    for (const [id, row] of this.byId) {
      const { listed: index } = row.blog;
      const isGone = row.kind !== 'folder' && !(index && hasRow(index, row));
      if (isGone || !open.includes(row.blog)) this.byId.delete(id);
    }
  }
}
