import type { Link } from '../../markdown/link.js';
import type { Post } from '../../post/post.js';
import { say } from '../../text/message.js';
import type { Problem } from '../engine/rule.js';

/** Reports the links, or the images, of a post that are written with a label and have no definition of it. */
export function* undefinedReferences(post: Post, wanted: Link['kind']): Iterable<Problem> {
  for (const { kind, label, range } of post.body.undefinedReferences) {
    if (kind !== wanted) continue;
    const message = say(
      'Nothing defines “{0}”. Add a line “[{0}]: address”, or write “(address)” in place of “[{0}]”',
      label,
    );
    yield { range, message, fixes: [] };
  }
}
