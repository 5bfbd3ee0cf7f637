import { parseOptions } from '../site/site.js';
import type { Index } from '../index/index.js';
import { proposeFields } from '../series/propose.js';
import { parsePost } from '../post/parsePost.js';
import type { Position } from '../text/position.js';
import { convertYaml } from './convertYaml.js';
import type { TextEdit } from './textEdit.js';

/** How a Markdown file gets front matter. */
export type FrontMatterInsertion =
  /** A block of YAML becomes the comment. */
  | { readonly kind: 'convert'; readonly edit: TextEdit }
  | {
      readonly kind: 'insert';
      readonly position: Position;
      /** Keys and the values proposed for them; empty where there is nothing to go by. */
      readonly fields: readonly (readonly [key: string, value: string])[];
    };

/** What makes a post of a file; `undefined` where it is one already, or has YAML that cannot be converted without loss. */
export function insertFrontMatter(
  index: Index,
  path: string,
  text: string,
): FrontMatterInsertion | undefined {
  const post = parsePost(path, text, { ...parseOptions(index.site, path), named: true });
  if (!post || post.frontMatter) return undefined;
  if (post.yaml) {
    const edit = convertYaml(post, index.site.keys);
    return edit && { kind: 'convert', edit };
  }
  return { kind: 'insert', position: post.firstLine.start, fields: proposeFields(post, index) };
}
