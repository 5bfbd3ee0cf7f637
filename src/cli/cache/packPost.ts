import type { Head, Post, PostBody } from '../../core/post/post.js';
import { pack, unpack } from './pack.js';

/** The result of reading a Markdown file, each part as JSON on one line. What its site makes of it is not included. */
export interface PackedPost {
  /** `null` for a file that is not a post. */
  readonly head: string;
  readonly body: string;
}

export function packPost(post: Post | undefined): PackedPost {
  if (!post) return { head: 'null', body: 'null' };
  const { path, written, titleHeading, bodyLine, firstLine } = post;
  const head: Head = { path, written, titleHeading, bodyLine, firstLine };
  const { anchors, inTemplates, ...rest } = post.body;
  const body = { ...rest, anchors: [...anchors], inTemplates: [...inTemplates] };
  return { head: JSON.stringify(pack(head)), body: JSON.stringify(pack(body)) };
}

export function unpackHead(json: string): Head | undefined {
  return unpack(JSON.parse(json)) as Head | undefined;
}

/** A body with lists instead of a map and a set. */
type ListedBody = Omit<PostBody, 'anchors' | 'inTemplates'> & {
  readonly anchors: Iterable<readonly [string, PostBody['firstBodyLine']]>;
  readonly inTemplates: Iterable<string>;
};

/** Returns the body of a file that is a post. */
export function unpackBody(json: string): PostBody {
  const { anchors, inTemplates, ...rest } = unpack(JSON.parse(json)) as ListedBody;
  return { ...rest, anchors: new Map(anchors), inTemplates: new Set(inTemplates) };
}
