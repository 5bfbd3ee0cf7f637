import type { Post } from '../post/post.js';
import { fold } from '../text/spelling.js';
import type { Index } from '../index/index.js';
import { memoize } from '../text/memoize.js';
import { spellingsOf, type IsMisspelling } from './spellings.js';

/** How most posts write a topic, and one that does. */
export interface UsualTopic {
  readonly topic: string;
  readonly example: Post;
}

/** The topics that are probably slips, each with what was meant. There are few, however many posts there are. */
export const misspeltTopics = memoize(({ topics, topicNames }: Index): ReadonlyMap<string, UsualTopic> => {
  const misspelt = new Map<string, UsualTopic>();
  for (const [topic, names] of spellingsOf(topics, topicNames, isMisspelling)) {
    const example = topics.get(topic)?.[0];
    if (!example) continue;
    for (const name of names) if (name !== topic) misspelt.set(name, { topic, example });
  }
  return misspelt;
});

/**
 * Another case or another blank is a slip. A wrong letter is one where a single post has it, beside several: `Tasting`
 * may well be a topic beside `Testing`, once it has two posts.
 */
const isMisspelling: IsMisspelling = (name, posts, known, others) => {
  return fold(name) === fold(known) || (posts.length === 1 && others.length > 1);
};
