import { plainText } from '../markdown/plainText.js';
import { parseInlines } from '../markdown/inlines.js';
import type { Post } from '../post/post.js';
import type { YamlEntry } from '../frontMatter/yaml/yaml.js';
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
  const fields = kept.map(toLine).join('');
  if (fields.includes('-->')) return undefined;
  const comment = `<!--\n${fields}-->`;
  return replace(
    post,
    yaml.range,
    isHeading && !title ? `${comment}\n\n# ${asText(heading.value)}` : comment,
  );
}

function toLine({ key, value }: YamlEntry): string {
  return `${key}=${value}\n`;
}

/** The words as Markdown that shows them as they are. */
function asText(words: string): string {
  const shown = plainText(parseInlines(words, () => false));
  return shown === words && !words.endsWith('#') ? words : words.replace(/[\\`*_~<[\]&#]/g, '\\$&');
}
