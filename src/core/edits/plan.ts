import type { Message } from '../text/message.js';
import type { TextEdit } from './textEdit.js';

/** A file that is created. */
export interface NewFile {
  /** Relative to the workspace folder. */
  readonly path: string;
  readonly text: string;
}

/** What is to happen to posts, several at once: edits that make sense only together, or why there are none. */
export type Plan =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[]; readonly creates?: NewFile }
  | { readonly kind: 'refused'; readonly why: Message };
