import type { Index } from '../index/index.js';
import { displayTitle } from '../post/post.js';
import { seriesName } from '../post/values.js';
import type { TextEdit } from './textEdit.js';
import { say, type Message } from '../text/message.js';
import { occurrences, type SharedName } from './sharedNames.js';

/** What a rename comes to. */
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
  const why =
    whyNoName(newName) ?? (shared.key === 'series' ? whyNotJoined(index, shared.name, newName) : undefined);
  if (why) return { kind: 'refused', why };
  const edits = occurrences(index, shared).flatMap(({ post: { path }, field: { value, valueRange } }) => {
    const newText = shared.key === 'series' ? inStyleOf(value, newName) : newName;
    return newText === value ? [] : [{ path, range: valueRange, newText }];
  });
  return { kind: 'edits', edits, question: questionOf(index, shared, newName) };
}

function questionOf(index: Index, { key, name }: SharedName, newName: string): Message | undefined {
  if (key === 'topic') {
    const count = newName === name ? 0 : (index.topics.get(newName)?.length ?? 0);
    return count === 0
      ? undefined
      : say('There is a topic “{0}” already (posts: {1}): join the two', newName, count);
  }
  const count = joined(index, name, newName).length;
  if (count === 0) return undefined;
  return say('There is a series “{0}” already (posts: {1}): join the two', seriesName(newName), count);
}

/** Why a text cannot be the value of a field. */
export function whyNoName(name: string): Message | undefined {
  if (name.trim() === '') return say('A name cannot be empty');
  if (/[\r\n\u2028\u2029]/.test(name)) return say('A name stands on one line');
  if (name.includes('-->')) return say('A name cannot hold “{0}”, which ends the comment', '-->');
  if (/[\t\u200B\uFEFF]/.test(name)) return say('A name cannot hold tabs or invisible characters');
  if (name !== name.trim()) return say('Remove the blanks around the name');
  return undefined;
}

/** Two series become one only where every section stays a section of one post. */
function whyNotJoined(index: Index, oldName: string, newName: string): Message | undefined {
  const sections = new Map(joined(index, oldName, newName).map((post) => [post.section, post]));
  for (const { section } of index.series.get(oldName) ?? []) {
    const taken = section === undefined ? undefined : sections.get(section);
    if (!taken || section === undefined) continue;
    return say(
      'There is a series “{0}” already, and its part {1} is “{2}”. Choose another name, or give these posts other sections first',
      seriesName(newName),
      section,
      displayTitle(taken),
    );
  }
  return undefined;
}

function joined(index: Index, oldName: string, newName: string) {
  const name = seriesName(newName);
  return name === oldName ? [] : (index.series.get(name) ?? []);
}

/**
 * The name with blanks or with `_`, as the post wrote the old one. Where the old one tells nothing, or only the blanks
 * are to change, it is what the author wrote.
 */
function inStyleOf(old: string, newName: string): string {
  if (seriesName(old) === seriesName(newName)) return newName;
  if (old.includes('_') && !old.includes(' ')) return newName.replaceAll(' ', '_');
  return old.includes(' ') && !old.includes('_') ? seriesName(newName) : newName;
}
