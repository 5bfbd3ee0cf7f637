import { field } from '../frontMatter/frontMatter.js';
import type { Post } from '../post/post.js';
import type { Message } from '../text/message.js';
import type { RelatedPlace } from './engine/rule.js';

/** The value of a field in another post; nothing where that has none. */
export function relatedValue(
  { path, frontMatter }: Post,
  key: string,
  message: Message,
): readonly RelatedPlace[] {
  const range = field(frontMatter, key)?.valueRange;
  return range ? [{ path, range, message }] : [];
}
