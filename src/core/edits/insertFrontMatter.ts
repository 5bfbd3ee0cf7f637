import { comment } from '../frontMatter/comment/comment.js';
import { blockTemplate, type TemplateField, type TemplatePiece } from '../frontMatter/template.js';
import { type Index, understand } from '../index/index.js';
import { sameInAll, usualField, usualKeys } from '../index/usualFields.js';
import { inUsualOrder } from '../index/usualOrder.js';
import { usualSyntax } from '../index/usualSyntax.js';
import { foreignYaml } from '../post/foreignYaml.js';
import { parsePost } from '../post/parsePost.js';
import { displayTitle, type Post } from '../post/post.js';
import { proposeFields } from '../series/propose.js';
import { parseOptions } from '../site/site.js';
import { newField } from '../site/vocabulary.js';
import type { Range } from '../text/position.js';
import { createSource, offsetAt } from '../text/source.js';
import { convertedYaml } from './convertYaml.js';

/** How a Markdown file gets front matter. */
export interface FrontMatterInsertion {
  /** What is replaced: a block in another syntax, else nothing, at the top of the text. */
  readonly range: Range;
  /** Whether something is really replaced. */
  readonly replaces: boolean;
  /**
   * The block and what comes after it; the value of an open field is proposed, empty if there is nothing to base it on.
   */
  readonly pieces: readonly TemplatePiece[];
}

/**
 * Returns what makes a post of a file; `undefined` if it is one already, or has YAML that cannot be converted without
 * loss.
 */
export function insertFrontMatter(
  index: Index,
  path: string,
  text: string,
): FrontMatterInsertion | undefined {
  const post = parse(index, path, text);
  if (!post || post.frontMatter) return undefined;
  const yaml = foreignYaml(post);
  if (yaml) return replaceYaml(index, post, yaml.range, text);
  const { start } = post.firstLine;
  const pieces = [...blockTemplate(usualSyntax(index), proposedFields(index, post)), '\n\n'];
  return { range: { start, end: start }, replaces: false, pieces };
}

/** Converts YAML, whose content stays as it is; other fields that the site requires are proposed. */
function replaceYaml(index: Index, post: Post, range: Range, text: string): FrontMatterInsertion | undefined {
  const { vocabulary } = index.site;
  const converted = convertedYaml(post, vocabulary);
  if (!converted) return undefined;
  const source = createSource(text);
  // what is proposed comes from the words of the body
  const body = parse(index, post.path, converted.heading + text.slice(offsetAt(source, range.end)));
  if (!body) return undefined;
  const written = new Map(converted.fields.map(({ key, value }) => [key, value]));
  const proposed = new Map(proposedFields(index, body).map((each) => [each.key, each]));
  const keys = [
    ...vocabulary.keys.filter((key) => written.has(key) || proposed.has(key)),
    ...[...written.keys()].filter((key) => !vocabulary.infos.has(key)),
  ];
  const fields = keys.map((key): TemplateField => {
    const value = written.get(key) ?? '';
    return value === '' ? (proposed.get(key) ?? known(index, key, value)) : known(index, key, value);
  });
  return { range, replaces: true, pieces: [...blockTemplate(comment, fields), converted.heading] };
}

/** Any Markdown file as a post. */
function parse(index: Index, path: string, text: string): Post | undefined {
  const read = parsePost(path, text, { ...parseOptions(index.site, path), named: true });
  return read && understand(index, read);
}

/** Returns the fields that the site wants; its title is one of them if a field contains it. */
function proposedFields(index: Index, post: Post): readonly TemplateField[] {
  const { vocabulary, reading } = index.site;
  const { title, date } = vocabulary.roles;
  const wanted = new Set(usualKeys(index));
  const proposed = new Map(proposeFields(post, index).filter(([key]) => wanted.has(key)));
  if (title !== undefined && !reading.isComment) proposed.set(title, displayTitle(post));
  const same = sameInAll(index);
  for (const [key, value] of same) proposed.set(key, value);
  const keys = reading.isComment ? [...proposed.keys()] : inUsualOrder(index, [...proposed.keys()]);
  return keys.map((key) => {
    const field = usualField(index, key, proposed.get(key) ?? '');
    // the day is known
    return { ...field, open: !same.has(key) && (key !== date || field.value === '') };
  });
}

function known({ site }: Index, key: string, value: string): TemplateField {
  return { ...newField(site.vocabulary, key, value), open: false };
}
