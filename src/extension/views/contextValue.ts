import type { Index } from '../../core/index/index.js';
import type { Post } from '../../core/post/post.js';
import type { TreeNode } from '../../core/tree/tree.js';

/** Every `viewItem` that a `when` clause of the manifest can ask for, with the rows that have it. */
export const CONTEXT_VALUES = [
  /** A workspace folder. */
  'folder',
  /** Posts without a series. */
  'category',
  /** A series that has a post. */
  'series written',
  /** A series that only the configuration names. */
  'series planned',
  /** Missing parts. */
  'gap',
  /** A part that is to come. */
  'planned',
  /** A post without a series. */
  'post',
  /** A post of a series, with the ways in which it can change places. */
  'part',
  'part up',
  'part down',
  'part up down',
] as const;

export type ContextValue = (typeof CONTEXT_VALUES)[number];

/** What the menus of a row depend on: VS Code knows it as `viewItem`. */
export function contextValue(
  node: { readonly kind: 'folder' } | TreeNode,
  index: Index | undefined,
): ContextValue {
  switch (node.kind) {
    case 'series':
      return index?.series.has(node.name) ? 'series written' : 'series planned';
    case 'post': {
      const post = index?.posts.get(node.path);
      return index && post?.series !== undefined
        ? partValue(index.series.get(post.series) ?? [], post)
        : 'post';
    }
    case 'folder':
    case 'category':
    case 'gap':
    case 'planned':
      return node.kind;
  }
}

function partValue(parts: readonly Post[], post: Post): ContextValue {
  const numbered = parts.filter(({ section }) => section !== undefined);
  // what has no number becomes the last part
  const isFirst = post === numbered[0];
  const isLast = post === numbered.at(-1) || post.section === undefined;
  if (isFirst) return isLast ? 'part' : 'part down';
  return isLast ? 'part up' : 'part up down';
}
