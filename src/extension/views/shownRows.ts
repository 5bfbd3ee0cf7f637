import { childNodes, isShown, parentNode, rootNodes } from '../../core/tree/tree.js';
import { countMatches, type TreeFilter } from '../../core/tree/treeFilter.js';
import type { TreeOrder } from '../../core/tree/treeOrder.js';
import type { FolderPosts } from '../posts/folderPosts.js';
import type { FoundPost, WorkspacePosts } from '../posts/workspacePosts.js';
import { countProblems } from './problemCounts.js';
import { Rows, type Row } from './rows.js';

/** What the author has chosen to see. */
export interface Arrangement {
  readonly sort: TreeOrder['by'];
  readonly filter: TreeFilter | undefined;
}

/** Which rows there are, and which stand below which. */
export class ShownRows {
  readonly rows = new Rows();

  constructor(
    private readonly workspace: WorkspacePosts,
    public arrangement: Arrangement,
  ) {}

  /** The folders, or the rows of the only one: that needs no row of its own. */
  top(): Row[] {
    const folders = this.foldersWithPosts();
    if (folders.length > 1) {
      const { filter } = this.arrangement;
      return folders
        .filter((folder) => !filter || this.rootsOf(folder).length > 0)
        .map((folder) => this.rows.get(folder, { kind: 'folder' }));
    }
    return folders.flatMap((folder) => this.rootsOf(folder));
  }

  /** The series and categories of a folder. */
  rootsOf(folder: FolderPosts): Row[] {
    const { sort, filter } = this.arrangement;
    const order: TreeOrder =
      sort === 'problems' ? { by: sort, count: ({ path }) => countAll(folder, path) } : { by: sort };
    const nodes = folder.listed ? rootNodes(folder.listed, order, filter) : [];
    return nodes.map((node) => this.rows.get(folder, node));
  }

  childrenOf(row: Row): Row[] {
    if (row.kind === 'folder') return this.rootsOf(row.folder);
    const { listed, index } = row.folder;
    const nodes = listed ? childNodes(listed, row, this.arrangement.filter) : [];
    // what seems to be missing may only not have been read yet
    const known = index ? nodes : nodes.filter(({ kind }) => kind !== 'gap');
    return known.map((node) => this.rows.get(row.folder, node));
  }

  parentOf(row: Row): Row | undefined {
    if (row.kind === 'folder') return undefined;
    const { folder } = row;
    const parent = folder.listed && parentNode(folder.listed, row);
    if (parent) return this.rows.get(folder, parent);
    return this.foldersWithPosts().length > 1 ? this.rows.get(folder, { kind: 'folder' }) : undefined;
  }

  /** The row of a post; `undefined` where the filter hides it. */
  rowOf({ posts, post }: FoundPost): Row | undefined {
    const { filter } = this.arrangement;
    if (!posts.listed || !isShown(posts.listed, post, filter)) return undefined;
    return this.rows.get(posts, { kind: 'post', path: post.path });
  }

  private foldersWithPosts(): readonly FolderPosts[] {
    return this.workspace.folders.filter(({ listed }) => listed !== undefined && listed.posts.size > 0);
  }

  /** How many posts there are, and how many of them are shown. */
  count(): { readonly shown: number; readonly all: number } {
    const { filter } = this.arrangement;
    const indexes = this.workspace.folders.flatMap(({ listed }) => listed ?? []);
    const all = indexes.reduce((sum, { posts }) => sum + posts.size, 0);
    const shown = filter ? indexes.reduce((sum, index) => sum + countMatches(filter, index), 0) : all;
    return { shown, all };
  }
}

function countAll(folder: FolderPosts, path: string): number {
  const { errors, warnings } = countProblems(folder, [path]);
  return errors + warnings;
}
