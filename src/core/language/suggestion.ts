import type { Post } from '../post/post.js';
import type { Message } from '../text/message.js';
import type { Range } from '../text/position.js';

/** Something to choose from a completion list, independent of how VS Code shows it. */
export interface Suggestion {
  readonly kind: 'block' | 'key' | 'value' | 'series' | 'day' | 'section' | 'post' | 'heading' | 'image';
  readonly label: string;
  /** Next to the label. */
  readonly detail?: Message;
  /** Next to the label, where it leads. */
  readonly address?: string;
  /** In the panel at the side. */
  readonly documentation?: Message;
  /** The post or the posts to describe in the panel at the side. */
  readonly posts?: readonly Post[];
  /** What is inserted: plain text, or a snippet with `${1:places}` to go through. */
  readonly insert: { readonly kind: 'text' | 'snippet'; readonly text: string };
  /** What is replaced: on one line, with the cursor in it. */
  readonly range: Range;
  /** What is typed to find it, if that is not the label. */
  readonly filter?: string;
  /** Whether VS Code's own Markdown support has the same in its list. */
  readonly builtIn?: boolean;
  /** Whether something is to be chosen next, so that the list should open again. */
  readonly more?: boolean;
}

/** A completion list in its order. */
export interface Suggestions {
  readonly items: readonly Suggestion[];
  /** Whether there are more than these, to be found by further typing. */
  readonly incomplete: boolean;
}

export const NO_SUGGESTIONS: Suggestions = { items: [], incomplete: false };

export function plain(text: string): Suggestion['insert'] {
  return { kind: 'text', text };
}

/** Escapes what would mean something in a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Returns a placeholder in a snippet with something to choose from; the choice may still be overwritten. */
export function snippetChoice(place: number, choices: readonly string[]): string {
  if (choices.length === 0) return `$${place}`;
  const escaped = choices.map((choice) => choice.replace(/[\\$},|]/g, '\\$&'));
  return `\${${place}|${escaped.join(',')}|}`;
}
