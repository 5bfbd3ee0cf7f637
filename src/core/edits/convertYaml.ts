import { comment } from '../frontMatter/comment/comment.js';
import type { YamlEntry } from '../frontMatter/yaml/yaml.js';
import { asMarkdown } from '../markdown/inlines/asMarkdown.js';
import { foreignYaml } from '../post/foreignYaml.js';
import { meantDay } from '../post/meantDay.js';
import type { Post } from '../post/post.js';
import type { Role } from '../post/roles.js';
import { DATE_CANDIDATES, SUMMARY_CANDIDATES } from '../site/roles/candidates.js';
import type { Vocabulary } from '../site/vocabulary.js';
import { titleName } from '../text/spelling.js';
import { replace } from './fieldEdits.js';
import type { TextEdit } from './textEdit.js';

/** What a block of YAML becomes where the site reads a comment. */
export interface ConvertedYaml {
  /** Keys as the site writes them, in the order in which its posts do. */
  readonly fields: readonly YamlEntry[];
  /** What comes after the block: the title as a heading if the body has none, else nothing. */
  readonly heading: string;
}

/** What other sites call the fields that every site has. */
const NAMES: readonly (readonly [Role, readonly string[]])[] = [
  ['date', DATE_CANDIDATES],
  ['summary', SUMMARY_CANDIDATES],
];

/** Writes a block of YAML as a comment; `undefined` if that would lose something, or if there is nothing to write. */
export function convertYaml(post: Post, vocabulary: Vocabulary): TextEdit | undefined {
  const yaml = foreignYaml(post);
  const converted = convertedYaml(post, vocabulary);
  if (!yaml || !converted || converted.fields.length === 0) return undefined;
  const block = comment.write(converted.fields.map(({ key, value }) => ({ key, value, type: 'text' })));
  return replace(post, yaml.range, block + converted.heading);
}

/** Returns the fields of a block of YAML for a comment; `undefined` if that would lose something. */
export function convertedYaml(post: Post, vocabulary: Vocabulary): ConvertedYaml | undefined {
  const { title } = post;
  const yaml = foreignYaml(post);
  if (!yaml?.entries) return undefined;
  const { keys } = vocabulary;
  const titled = yaml.entries.find(({ key, value }) => key === 'title' && value !== '');
  // a title is written in the body; if there is another one, both are kept
  const isHeading =
    titled && !keys.includes('title') && (!title || titleName(title.text) === titleName(titled.value));
  const fields = renamed(yaml.entries, vocabulary)
    .filter((entry) => !(isHeading && entry === titled) && (entry.value !== '' || keys.includes(entry.key)))
    .map((entry) => (entry.key === vocabulary.roles.date ? withDay(entry) : entry))
    .sort((a, b) => placeOf(keys, a.key) - placeOf(keys, b.key));
  if (fields.some(({ value }) => comment.whyNotValue(value))) return undefined;
  return { fields, heading: isHeading && !title ? `\n\n# ${asMarkdown(titled.value)}` : '' };
}

/** Gives what plays a role under another name the name that it has here, unless a field already has that name. */
function renamed(entries: readonly YamlEntry[], { roles, infos }: Vocabulary): readonly YamlEntry[] {
  const names = new Map<string, string>();
  for (const [role, candidates] of NAMES) {
    const key = roles[role];
    const isWritten = (name: string): boolean =>
      entries.some((entry) => entry.key === name && entry.value !== '');
    if (key === undefined || entries.some((entry) => entry.key === key)) continue;
    const found = candidates.find((name) => !infos.has(name) && isWritten(name));
    // `published: true` is not a date
    const value = entries.find((entry) => entry.key === found)?.value ?? '';
    if (found !== undefined && (role !== 'date' || meantDay(value))) names.set(found, key);
  }
  return entries.map((entry) => {
    const key = names.get(entry.key);
    return key === undefined ? entry : { ...entry, key };
  });
}

/** Replaces a moment by its day, which is all that a comment says. */
function withDay(entry: YamlEntry): YamlEntry {
  const meant = meantDay(entry.value);
  return meant?.plain === true ? { ...entry, value: meant.day } : entry;
}

function placeOf(keys: readonly string[], key: string): number {
  const place = keys.indexOf(key);
  return place === -1 ? keys.length : place;
}
