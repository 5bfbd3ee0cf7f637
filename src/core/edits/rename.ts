import type { Syntax } from '../frontMatter/syntax.js';
import { syntaxOf } from '../frontMatter/syntaxes.js';
import type { Index } from '../index/index.js';
import { nameInSite } from '../post/nameInSite.js';
import { displayTitle } from '../post/post.js';
import { seriesName } from '../post/values.js';
import { type Message, say } from '../text/message.js';
import { setField } from './fieldEdits.js';
import { occurrences, type SharedName } from './sharedNames.js';
import type { TextEdit } from './textEdit.js';

/** The result of a rename. */
export type Rename =
  | { readonly kind: 'refused'; readonly why: Message }
  | {
      readonly kind: 'edits';
      readonly edits: readonly TextEdit[];
      /** What the author has to agree to first, if anything. */
      readonly question: Message | undefined;
    };

/** Gives a series or a topic another name in every post that carries it. */
export function rename(index: Index, shared: SharedName, newName: string): Rename {
  const found = occurrences(index, shared);
  const syntaxes = new Set(found.flatMap(({ post }) => post.frontMatter?.syntax ?? []));
  const why =
    whyNoName(newName, [...syntaxes].map(syntaxOf)) ??
    (shared.role === 'series' ? whyNotJoined(index, shared.name, newName) : undefined);
  if (why) return { kind: 'refused', why };
  const edits = found.flatMap(({ post, field }) => {
    const isStyled = shared.role === 'series' && post.reading.isComment;
    const newText = isStyled ? inStyleOf(field.value, newName) : newName;
    return newText === field.value ? [] : setField(post, field, newText, 'text');
  });
  return { kind: 'edits', edits, question: questionOf(index, shared, newName) };
}

function questionOf(index: Index, { role, name }: SharedName, newName: string): Message | undefined {
  if (role === 'topic') {
    const count = newName === name ? 0 : (index.topics.get(newName)?.length ?? 0);
    return count === 0
      ? undefined
      : say('The topic “{0}” already exists (posts: {1}): join the two', newName, count);
  }
  const count = joined(index, name, newName).length;
  if (count === 0) return undefined;
  return say('The series “{0}” already exists (posts: {1}): join the two', seriesName(newName), count);
}

/** Returns why a text cannot be the name of a series or a topic, in the syntax in which posts write it. */
export function whyNoName(name: string, syntaxes: Iterable<Syntax>): Message | undefined {
  if (name.trim() === '') return say('A name cannot be empty');
  for (const { whyNotValue } of syntaxes) {
    const why = whyNotValue(name);
    if (why) return why;
  }
  return undefined;
}

/** Two series become one only if every section stays a section of one post. */
function whyNotJoined(index: Index, oldName: string, newName: string): Message | undefined {
  const sections = new Map(joined(index, oldName, newName).map((post) => [post.section, post]));
  for (const { section } of index.series.get(oldName) ?? []) {
    const taken = section === undefined ? undefined : sections.get(section);
    if (!taken || section === undefined) continue;
    return say(
      'The series “{0}” already exists, and its part {1} is “{2}”. Choose another name, or give these posts other sections first',
      seriesName(newName),
      section,
      displayTitle(taken),
    );
  }
  return undefined;
}

function joined(index: Index, oldName: string, newName: string) {
  const [post] = index.series.get(oldName) ?? [];
  const name = post ? nameInSite(post.reading, newName) : newName;
  return name === oldName ? [] : (index.series.get(name) ?? []);
}

/**
 * Returns the name with spaces or with `_`, as the post wrote the old one. If the old one shows nothing, or only the
 * spaces are to change, it is what the author wrote.
 */
function inStyleOf(old: string, newName: string): string {
  if (seriesName(old) === seriesName(newName)) return newName;
  if (old.includes('_') && !old.includes(' ')) return newName.replaceAll(' ', '_');
  return old.includes(' ') && !old.includes('_') ? seriesName(newName) : newName;
}
