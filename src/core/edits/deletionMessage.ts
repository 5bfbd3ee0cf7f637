import { displayTitle } from '../post/post.js';
import { type Message, say } from '../text/message.js';
import type { DeletionEffects, SeriesEffect } from './deletionEffects.js';

/** Returns what an author is told after a deletion, one sentence each; empty if nothing follows from it. */
export function deletionMessage({ posts, links, linking, series }: DeletionEffects): readonly Message[] {
  const follows = [...linkSentences(links.length > 0 ? linking : 0), ...series.map(seriesSentence)];
  if (follows.length === 0) return [];
  const [post] = posts;
  const what = post && posts.length === 1 ? say('“{0}” is deleted.', displayTitle(post)) : undefined;
  return [
    what ?? (post ? say('{0} posts are deleted.', posts.length) : say('The file is deleted.')),
    ...follows,
  ];
}

function linkSentences(linking: number): readonly Message[] {
  if (linking === 0) return [];
  return [linking === 1 ? say('1 post still links there.') : say('{0} posts still link there.', linking)];
}

function seriesSentence({ name, parts, of, count, left }: SeriesEffect): Message {
  if (left === 'nothing') return say('The series “{0}” is gone.', name);
  const [part = 0] = parts;
  return parts.length === 1
    ? say('It was part {0} of {1} of “{2}”.', part, of, name)
    : say('{0} of {1} parts of “{2}” are gone.', parts.length, count, name);
}
