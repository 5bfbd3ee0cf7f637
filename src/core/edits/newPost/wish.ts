import type { Message } from '../../text/message.js';

/** What an author wants a new post to be. What is left out is taken from the posts that are there. */
export interface Wish {
  readonly title: string;
  /** The name of the folder that the category is; empty if other posts are in none. */
  readonly category?: string | undefined;
  /** If no post is in the category yet: whether it may be created, unless it looks like a slip, or even then. */
  readonly newCategory?: 'unlessNear' | 'insisted' | undefined;
  readonly topic?: string | undefined;
  /** As it is shown or as posts write it. */
  readonly series?: string | undefined;
  /** Whether the series may be new although its name is nearly that of another. */
  readonly newSeries?: boolean | undefined;
  /**
   * Which part of the series it is to be; if that is taken, the later parts make room. By default the first free one.
   */
  readonly section?: number | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly summary?: string | undefined;
  /** The folder, relative to the workspace folder, whose posts show where the new one is created. */
  readonly within?: string | undefined;
}

/** Why a post cannot be created as wanted, and what to change. */
export interface WishProblem {
  readonly kind: 'problem';
  readonly field: keyof Wish;
  readonly why: Message;
  /** Whether it is a name that may be a slip for another: the author may insist. */
  readonly misspelt?: boolean;
}

export function problem(field: keyof Wish, why: Message): WishProblem {
  return { kind: 'problem', field, why };
}
