import type { NewField } from '../frontMatter/syntax.js';
import { type Index, readPost, seenFrom } from '../index/index.js';
import { sameInAll, usualField, usualKeys } from '../index/usualFields.js';
import { inUsualOrder } from '../index/usualOrder.js';
import { usualSyntax } from '../index/usualSyntax.js';
import { asMarkdown } from '../markdown/inlines/asMarkdown.js';
import { proposeValue, topicsByFrequency } from '../series/propose.js';
import { say } from '../text/message.js';
import { fold } from '../text/spelling.js';
import { checkWish, plainTitle } from './newPost/checkWish.js';
import { findPlace } from './newPost/findPlace.js';
import { newPath, whyTaken } from './newPost/newPath.js';
import { type NewPart, seriesPart, whyMisspelt } from './newPost/seriesPart.js';
import { problem, type Wish, type WishProblem } from './newPost/wish.js';
import type { TextEdit } from './textEdit.js';

/** A post that is not written yet. */
export interface NewPost {
  readonly kind: 'post';
  /** Relative to the workspace folder. */
  readonly path: string;
  /** With `\n` at the ends of lines. */
  readonly text: string;
  /** The one wanted, as other posts spell it, or the one proposed; empty if the site has none. */
  readonly topic: string;
  /** What makes room for it in its series. */
  readonly edits: readonly TextEdit[];
}

/**
 * Returns a new post, named and placed as the posts of its category are, with front matter as its site writes it. What
 * is missing in the wish is proposed.
 */
export function newPost(whole: Index, given: Wish): NewPost | WishProblem {
  const wish = checkWish(whole, given);
  if ('kind' in wish) return wish;
  const part = wish.series === undefined ? undefined : seriesPart(whole, wish.series, wish.section);
  const misspelt = wish.newSeries ? undefined : whyMisspelt(whole, part?.name);
  if (misspelt) return misspelt;

  const place = findPlace(whole, wish, part?.name);
  if (place.kind === 'problem') return place;
  const index = seenFrom(whole, `${place.folder}/index.md`);
  const { date = index.site.today() } = wish;
  const { vocabulary } = index.site;
  const title = asMarkdown(wish.title);
  const path = newPath(index, place, plainTitle(title), date);
  const taken = whyTaken(index, path, place.folder);
  if (taken) return problem('title', taken);

  const known = knownValues(index, { ...wish, date }, part);
  const post = readPost(index, path, write(index, title, known));
  const proposed = usualKeys(index)
    .filter((key) => !known.has(key))
    .map((key) => [key, (post && proposeValue(post, key, index)) ?? ''] as const);
  const values = new Map([...known, ...proposed]);
  const { topic: topicKey = '' } = vocabulary.roles;
  const topic = values.get(topicKey) ?? '';
  if (topic === '' && vocabulary.requiredKeys.includes(topicKey) && index.site.reading.isComment)
    return problem('topic', say('No post here has a topic to go by: say which one this post has'));
  return { kind: 'post', path, text: write(index, title, values), topic, edits: part?.edits ?? [] };
}

function knownValues(
  index: Index,
  { title, date, topic, summary }: Wish,
  part: NewPart | undefined,
): ReadonlyMap<string, string> {
  const { roles } = index.site.vocabulary;
  const values = [
    ...sameInAll(index),
    [roles.title, title],
    // the name of the file may say it
    [usualKeys(index).find((key) => key === roles.date), date],
    [roles.topic, topic && asOthersSpell(index, topic)],
    [roles.series, part?.written],
    [roles.section, part?.section === undefined ? undefined : String(part.section)],
    [roles.summary, summary],
  ] as const;
  return new Map(
    values.flatMap(([key, value]) => (key === undefined || value === undefined ? [] : [[key, value]])),
  );
}

function asOthersSpell(index: Index, topic: string): string {
  return [...topicsByFrequency(index).keys()].find((known) => fold(known) === fold(topic)) ?? topic;
}

/** Returns the whole file; the title is its first heading if no field contains it. */
function write(index: Index, title: string, values: ReadonlyMap<string, string>): string {
  const { roles } = index.site.vocabulary;
  const fields = inUsualOrder(index, [...values.keys()])
    .map((key) => usualField(index, key, values.get(key) ?? ''))
    .filter((field): field is NewField => field.value !== '' || index.site.reading.isComment);
  const heading = roles.title === undefined ? `# ${title}\n` : '';
  return `${usualSyntax(index).write(fields)}\n\n${heading}`;
}
