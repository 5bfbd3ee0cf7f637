import { asMarkdown } from '../markdown/asMarkdown.js';
import type { Post } from '../post/post.js';
import { comment } from '../frontMatter/comment/comment.js';
import { titleName } from '../text/spelling.js';
import { replace } from './fieldEdits.js';
import type { TextEdit } from './textEdit.js';

/** Writes a block of YAML as a comment; `undefined` where that would lose something. */
export function convertYaml(post: Post, keys: readonly string[]): TextEdit | undefined {
  const { yaml, title } = post;
  if (!yaml?.entries) return undefined;
  const heading = yaml.entries.find(({ key, value }) => key === 'title' && value !== '');
  // a title has its place in the body; where another stands there, both are kept
  const isHeading =
    heading && !keys.includes('title') && (!title || titleName(title.text) === titleName(heading.value));
  const kept = yaml.entries.filter(
    (entry) => !(isHeading && entry === heading) && (entry.value !== '' || keys.includes(entry.key)),
  );
  if (kept.length === 0) return undefined;
  if (kept.some(({ value }) => comment.whyNotValue(value))) return undefined;
  const block = comment.write(kept.map(({ key, value }) => ({ key, value, type: 'text' })));
  return replace(
    post,
    yaml.range,
    isHeading && !title ? `${block}\n\n# ${asMarkdown(heading.value)}` : block,
  );
}
