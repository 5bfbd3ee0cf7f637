import type { Message } from '../text/message.js';
import type { TextEdit } from './textEdit.js';

/** What is to become of posts, several at once: edits that make sense only together, or why there are none. */
export type Plan =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'refused'; readonly why: Message };
