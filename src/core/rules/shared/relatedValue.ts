import type { Post } from '../../post/post.js';
import type { Role } from '../../post/roles.js';
import type { Message } from '../../text/message.js';
import type { RelatedPlace } from '../engine/rule.js';

/** Returns the value that plays a role in another post; nothing if that has no such value. */
export function relatedValue({ path, fields }: Post, role: Role, message: Message): readonly RelatedPlace[] {
  const range = fields[role]?.valueRange;
  return range ? [{ path, range, message }] : [];
}
