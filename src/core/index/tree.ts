import { displayTitle, type Post } from '../post/post.js';
import { category, type Index } from './index.js';
import { familyOf } from './seriesFamilies.js';
import { sectionsOf, type Gap } from './sections.js';

/** A row of the series view, below a workspace folder. */
export type TreeNode =
  | { readonly kind: 'series'; readonly name: string; readonly posts: readonly Post[] }
  /** The posts of a category that are in no series; the empty name is that of the root. */
  | { readonly kind: 'category'; readonly name: string; readonly posts: readonly Post[] }
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'gap'; readonly series: string; readonly gap: Gap };

/** Numbers in names count as numbers; a language of its own would sort differently on every machine. */
const collator = new Intl.Collator('en', { numeric: true });

/** The series by name, then the categories that hold posts without a series. */
export function rootNodes(index: Index): readonly TreeNode[] {
  const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
    collator.compare(a, b);
  return [
    ...[...index.series].sort(byName).map(([name, posts]): TreeNode => ({ kind: 'series', name, posts })),
    ...[...index.standalone]
      .sort(byName)
      .map(([name, posts]): TreeNode => ({ kind: 'category', name, posts })),
  ];
}

/** A series holds its posts in order, with the gaps between them; a category its posts, the newest first. */
export function childNodes(index: Index, node: TreeNode): readonly TreeNode[] {
  if (node.kind === 'category') return node.posts.map((post): TreeNode => ({ kind: 'post', post })).reverse();
  if (node.kind !== 'series') return [];
  const family = familyOf(index, node.name);
  // the gaps of a misspelt series are filled by the posts of the right one
  const gaps = family?.name === node.name ? sectionsOf(family.posts).gaps : [];
  const before = new Map(gaps.map((gap) => [gap.next, gap]));
  return node.posts.flatMap((post): TreeNode[] => {
    const gap = before.get(post);
    const row: TreeNode = { kind: 'post', post };
    return gap ? [{ kind: 'gap', series: node.name, gap }, row] : [row];
  });
}

/** The series or category that a row stands under; `undefined` for these themselves. */
export function parentNode(index: Index, node: TreeNode): TreeNode | undefined {
  if (node.kind === 'post' && node.post.series === undefined) {
    const name = category(index, node.post) ?? '';
    const posts = index.standalone.get(name);
    return posts && { kind: 'category', name, posts };
  }
  const name = node.kind === 'post' ? node.post.series : node.kind === 'gap' ? node.series : undefined;
  const posts = name === undefined ? undefined : index.series.get(name);
  return posts && name !== undefined ? { kind: 'series', name, posts } : undefined;
}

/** Whether two versions of a post look alike as rows and stand in the same place. */
export function sameRow(a: Post | undefined, b: Post | undefined): boolean {
  if (!a || !b) return a === b;
  const keys = ['series', 'section', 'date', 'summary'] as const;
  return keys.every((key) => a[key] === b[key]) && displayTitle(a) === displayTitle(b);
}
