import { parseOptions } from '../site/site.js';
import type { Index } from '../index/index.js';
import { usualSyntax } from '../index/usualSyntax.js';
import { blockTemplate, type TemplatePiece } from '../frontMatter/template.js';
import { newField } from '../site/vocabulary.js';
import { proposeFields } from '../series/propose.js';
import { parsePost } from '../post/parsePost.js';
import type { Position } from '../text/position.js';
import { convertYaml } from './convertYaml.js';
import type { TextEdit } from './textEdit.js';

/** How a Markdown file gets front matter. */
export type FrontMatterInsertion =
  /** A block in another syntax is converted. */
  | { readonly kind: 'convert'; readonly edit: TextEdit }
  | {
      readonly kind: 'insert';
      readonly position: Position;
      /** The block and an empty line after it; the value of an open field is proposed, empty where there is nothing to go by. */
      readonly pieces: readonly TemplatePiece[];
    };

/** What makes a post of a file; `undefined` where it is one already, or has YAML that cannot be converted without loss. */
export function insertFrontMatter(
  index: Index,
  path: string,
  text: string,
): FrontMatterInsertion | undefined {
  const { vocabulary } = index.site;
  const post = parsePost(path, text, { ...parseOptions(index.site, path), named: true });
  if (!post || post.frontMatter) return undefined;
  if (post.yaml) {
    const edit = convertYaml(post, vocabulary.keys);
    return edit && { kind: 'convert', edit };
  }
  const fields = proposeFields(post, index).map(([key, value]) => ({
    ...newField(vocabulary, key, value),
    // the day is known
    open: key !== vocabulary.roles.date || value === '',
  }));
  const pieces = [...blockTemplate(usualSyntax(index), fields), '\n\n'];
  return { kind: 'insert', position: post.firstLine.start, pieces };
}
