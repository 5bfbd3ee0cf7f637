import type { Index } from '../index/index.js';
import type { Post } from '../post/post.js';
import { memoize } from '../text/memoize.js';
import { type IsSlip, spellingsOf } from './spellings.js';

/** How most posts write a topic, and one that does. */
export interface UsualTopic {
  readonly topic: string;
  readonly example: Post;
}

/**
 * Returns the topics that are probably slips, each with the topic that was meant. There are few, however many posts
 * there are.
 */
export const misspeltTopics = memoize(({ topics, topicNames }: Index): ReadonlyMap<string, UsualTopic> => {
  const misspelt = new Map<string, UsualTopic>();
  for (const [topic, names] of spellingsOf(topics, topicNames, isSlip)) {
    const example = topics.get(topic)?.[0];
    if (!example) continue;
    for (const name of names) if (name !== topic) misspelt.set(name, { topic, example });
  }
  return misspelt;
});

/**
 * A wrong letter is a slip if only one post has it and several have the other: `Tasting` may well be a topic once it
 * has two.
 */
const isSlip: IsSlip = (posts, known) => posts.length === 1 && known.length > 1;
