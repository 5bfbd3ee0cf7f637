import { newField } from '../site/vocabulary.js';
import { usualSyntax } from '../index/usualSyntax.js';
import { readPost, type Index } from '../index/index.js';
import { proposeValue, topicsByFrequency } from '../series/propose.js';
import { asMarkdown } from '../markdown/asMarkdown.js';
import type { Post } from '../post/post.js';
import { say } from '../text/message.js';
import { fold } from '../text/spelling.js';
import { checkWish, plainTitle } from './newPost/checkWish.js';
import { findPlace } from './newPost/findPlace.js';
import { inUsualOrder } from './newPost/keyOrder.js';
import { newPath, whyTaken } from './newPost/newPath.js';
import { seriesPart, whyMisspelt, type SeriesPart } from './newPost/seriesPart.js';
import { problem, type Wish, type WishProblem } from './newPost/wish.js';
import type { TextEdit } from './textEdit.js';

/** A post that is not written yet. */
export interface NewPost {
  readonly kind: 'post';
  /** Relative to the workspace folder. */
  readonly path: string;
  /** With `\n` at the ends of lines. */
  readonly text: string;
  /** The one wanted, as other posts spell it, or the one proposed. */
  readonly topic: string;
  /** What makes room for it in its series. */
  readonly edits: readonly TextEdit[];
}

/**
 * A new post, named and placed as the posts of its category are, with front matter as the blog writes it. What the wish
 * leaves out is proposed.
 */
export function newPost(index: Index, given: Wish): NewPost | WishProblem {
  const wish = checkWish(index, given);
  if ('kind' in wish) return wish;
  const { date = index.site.today() } = wish;
  const title = asMarkdown(wish.title);
  const { vocabulary } = index.site;
  const part = wish.series === undefined ? undefined : seriesPart(index, wish.series, wish.section);
  const known = knownValues(index, { ...wish, date }, part);
  const draft = (path: string): Post | undefined => readPost(index, path, write(index, title, known));
  const misspelt = wish.newSeries ? undefined : whyMisspelt(index, part?.name);
  if (misspelt) return misspelt;

  const place = findPlace(index, wish, part?.name);
  if (place.kind === 'problem') return place;
  const path = newPath(index, place, plainTitle(title), date);
  const taken = whyTaken(index, path, place.folder);
  if (taken) return problem('title', taken);

  const post = draft(path);
  const proposed = vocabulary.requiredKeys
    .filter((key) => !known.has(key))
    .map((key) => [key, (post && proposeValue(post, key, index)) ?? ''] as const);
  const values = new Map([...known, ...proposed]);
  const topic = values.get(vocabulary.roles.topic ?? '') ?? '';
  if (topic === '')
    return problem('topic', say('No post here has a topic to go by: say which one this post has'));
  return { kind: 'post', path, text: write(index, title, values), topic, edits: part?.edits ?? [] };
}

function knownValues(
  index: Index,
  { date, topic, summary }: Wish,
  part: SeriesPart | undefined,
): ReadonlyMap<string, string> {
  const { roles } = index.site.vocabulary;
  const values = [
    [roles.date, date],
    [roles.topic, topic && asOthersSpell(index, topic)],
    [roles.series, part?.written],
    [roles.section, part && String(part.section)],
    [roles.summary, summary],
  ] as const;
  return new Map(
    values.flatMap(([key, value]) => (key === undefined || value === undefined ? [] : [[key, value]])),
  );
}

function asOthersSpell(index: Index, topic: string): string {
  return [...topicsByFrequency(index).keys()].find((known) => fold(known) === fold(topic)) ?? topic;
}

function write(index: Index, title: string, values: ReadonlyMap<string, string>): string {
  const fields = inUsualOrder(index, [...values.keys()]).map((key) =>
    newField(index.site.vocabulary, key, values.get(key) ?? ''),
  );
  return `${usualSyntax(index).write(fields)}\n\n# ${title}\n`;
}
