import { syntaxOf } from '../../frontMatter/syntaxes.js';
import { bySection } from '../../index/groups.js';
import { type Index, seenFrom } from '../../index/index.js';
import { foreignYaml } from '../../post/foreignYaml.js';
import { displayTitle, type Post } from '../../post/post.js';
import { type Message, say } from '../../text/message.js';
import type { Plan } from '../plan.js';
import type { TextEdit } from '../textEdit.js';
import { removePart, writePart } from './partFields.js';

/** What happens to a post. */
export type PartChange =
  | { readonly kind: 'out' }
  /** Without `series`, the post stays in its own. */
  | { readonly kind: 'part'; readonly series?: string | undefined; readonly section: number | undefined };

/**
 * Returns the posts at these paths in the order in which they are moved: the parts of a series together and in their
 * order, the rest as given.
 */
export function inOrder(index: Index, paths: readonly string[]): ReadonlySet<Post> {
  const groups = new Map<string | Post, Post[]>();
  for (const path of new Set(paths)) {
    const post = index.posts.get(path);
    if (!post) continue;
    const key = post.series ?? post;
    const group = groups.get(key);
    if (group) group.push(post);
    else groups.set(key, [post]);
  }
  return new Set([...groups.values()].flatMap((group) => group.sort(bySection)));
}

/** Returns the edits that make these changes, or why one of the posts that the author moves cannot be changed. */
export function planParts(
  index: Index,
  moved: ReadonlySet<Post>,
  changes: ReadonlyMap<Post, PartChange>,
): Plan {
  const edits: TextEdit[] = [];
  for (const [post, change] of changes) {
    if (isAlready(post, change)) continue;
    const why = moved.has(post) ? whyFixed(post) : undefined;
    if (why) return { kind: 'refused', why };
    if (change.kind === 'out') edits.push(...removePart(post));
    else if (post.frontMatter)
      edits.push(...writePart(post, post.frontMatter, change, seenFrom(index, post.path)));
  }
  return { kind: 'edits', edits };
}

function isAlready(post: Post, change: PartChange): boolean {
  if (change.kind === 'out') return post.series === undefined;
  return change.series === undefined && (change.section ?? post.section) === post.section;
}

function whyFixed(post: Post): Message | undefined {
  const title = displayTitle(post);
  if (post.frontMatter?.closing === 'closed') return undefined;
  if (post.frontMatter)
    return say(
      'The front matter of “{0}” is not closed. Write {1} after its last field, then move it',
      title,
      syntaxOf(post.frontMatter.syntax).delimiters.closing,
    );
  if (foreignYaml(post))
    return say('“{0}” has its front matter in YAML. Convert it with a quick fix, then move it', title);
  return say('“{0}” has no front matter. Insert it with a quick fix, then move it', title);
}
