import type { Index } from '../index/index.js';
import type { Link } from '../markdown/link.js';
import { fileAt, folderAt } from '../text/paths.js';
import type { Resolution, Way } from './resolution.js';

/** A path that a target may mean. */
export interface Candidate {
  readonly path: string;
  readonly way: Way;
}

/**
 * Returns what a path names: a file, a post without its extension, a folder by the post in it. At most one of these.
 */
export function existing(index: Index, path: string | undefined, wanted: Link['kind']): readonly string[] {
  if (path === undefined) return [];
  const { files } = index;
  const bare = path === '' ? ['index.md'] : [`${path}.md`, `${path}.markdown`, `${path}/index.md`];
  for (const name of wanted === 'image' ? [path] : [path, ...bare]) {
    const file = fileAt(files, name);
    if (file !== undefined) return [file];
  }
  const folder = wanted === 'image' ? undefined : folderAt(files, path);
  if (folder === undefined) return [];
  const inside = index.folders.get(folder);
  return [inside?.length === 1 && inside[0] ? inside[0].path : folder];
}

/** Returns what the only candidate leads to; `undefined` if there is none. */
export function unique(
  index: Index,
  candidates: readonly Candidate[],
  fragment: string | undefined,
): Resolution | undefined {
  const [first, ...others] = candidates;
  if (!first) return undefined;
  const { path, way } = first;
  if (others.some((other) => other.path !== path)) return { kind: 'ambiguous' };
  const post = index.posts.get(path);
  if (post) return { kind: 'post', post, fragment, way };
  return { kind: fileAt(index.files, path) === undefined ? 'folder' : 'file', path, way };
}
