import { childNodes, isShown, parentNode, rootNodes } from '../../core/tree/tree.js';
import { countMatches, type TreeFilter } from '../../core/tree/treeFilter.js';
import type { TreeOrder } from '../../core/tree/treeOrder.js';
import type { Blog } from '../posts/blog.js';
import type { BlogPost, Blogs } from '../posts/blogs.js';
import { countProblems } from './problemCounts.js';
import { type Row, Rows } from './rows.js';

/** What the author has chosen to see. */
export interface Arrangement {
  readonly sort: TreeOrder['by'];
  readonly filter: TreeFilter | undefined;
}

/** Which rows there are, and which are below which. */
export class ShownRows {
  readonly rows = new Rows();

  constructor(
    private readonly blogs: Blogs,
    public arrangement: Arrangement,
  ) {}

  /** The folders, or the rows of the only one: that needs no row of its own. */
  top(): Row[] {
    const folders = this.foldersWithPosts();
    if (folders.length > 1) {
      const { filter } = this.arrangement;
      return folders
        .filter((blog) => !filter || this.rootsOf(blog).length > 0)
        .map((blog) => this.rows.get(blog, { kind: 'folder' }));
    }
    return folders.flatMap((blog) => this.rootsOf(blog));
  }

  /** The series and categories of a folder. */
  rootsOf(blog: Blog): Row[] {
    const { sort, filter } = this.arrangement;
    const order: TreeOrder =
      sort === 'problems' ? { by: sort, count: ({ path }) => countAll(blog, path) } : { by: sort };
    const nodes = blog.listed ? rootNodes(blog.listed, order, filter) : [];
    return nodes.map((node) => this.rows.get(blog, node));
  }

  childrenOf(row: Row): Row[] {
    if (row.kind === 'folder') return this.rootsOf(row.blog);
    const { listed, index } = row.blog;
    const nodes = listed ? childNodes(listed, row, this.arrangement.filter) : [];
    // what seems to be missing may only not have been read yet
    const known = index ? nodes : nodes.filter(({ kind }) => kind !== 'gap' && kind !== 'planned');
    return known.map((node) => this.rows.get(row.blog, node));
  }

  parentOf(row: Row): Row | undefined {
    if (row.kind === 'folder') return undefined;
    const { blog } = row;
    const parent = blog.listed && parentNode(blog.listed, row);
    if (parent) return this.rows.get(blog, parent);
    return this.foldersWithPosts().length > 1 ? this.rows.get(blog, { kind: 'folder' }) : undefined;
  }

  /** The row of a post; `undefined` if the filter hides it. */
  rowOf({ blog, post }: BlogPost): Row | undefined {
    const { filter } = this.arrangement;
    if (!blog.listed || !isShown(blog.listed, post, filter)) return undefined;
    return this.rows.get(blog, { kind: 'post', path: post.path });
  }

  private foldersWithPosts(): readonly Blog[] {
    return this.blogs.all.filter(
      ({ listed }) => listed !== undefined && (listed.posts.size > 0 || listed.site.config.planned.size > 0),
    );
  }

  /** How many posts there are, and how many of them are shown. */
  count(): { readonly shown: number; readonly all: number } {
    const { filter } = this.arrangement;
    const indexes = this.blogs.all.flatMap(({ listed }) => listed ?? []);
    const all = indexes.reduce((sum, { posts }) => sum + posts.size, 0);
    const shown = filter ? indexes.reduce((sum, index) => sum + countMatches(filter, index), 0) : all;
    return { shown, all };
  }
}

function countAll(blog: Blog, path: string): number {
  const { errors, warnings } = countProblems(blog, [path]);
  return errors + warnings;
}
