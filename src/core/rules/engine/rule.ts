import type { TextEdit } from '../../edits/textEdit.js';
import type { Index } from '../../index/index.js';
import type { Post } from '../../post/post.js';
import type { Severity } from '../../site/config.js';
import type { RuleOptions } from '../../site/ruleOption.js';
import type { Message } from '../../text/message.js';
import type { Range } from '../../text/position.js';

/** A place in another post, or in the same one, that is related to a problem. */
export interface RelatedPlace {
  readonly path: string;
  /** What the message is about, such as the value of a field: of `series_section=1`, the `1`. */
  readonly range: Range;
  readonly message: Message;
}

/** A way to fix a problem: all of its edits together. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /**
   * Whether the author cannot have meant anything else, so that it may be made without asking: it changes case,
   * whitespace, encoding or form, or completes what only one value can complete, and every letter and digit that was
   * written is still there.
   */
  readonly plain?: boolean;
}

/** A mistake: where it is, what is wrong and what to do about it. */
export interface Problem {
  /** What is wrong, and no more: of `date=2023-02-29`, the value; of a broken link, its target. */
  readonly range: Range;
  readonly message: Message;
  readonly related?: readonly RelatedPlace[];
  /** A key that would be right if the site declared it in its configuration. */
  readonly undeclaredKey?: string;
  /** The likeliest first. */
  readonly fixes?: readonly Fix[];
}

/**
 * What a rule reads besides the post itself and the site. It determines which posts are checked again after a change:
 * in another post, this may be what has changed for them.
 */
export type Reads =
  /** The posts of its series, and of those that may be a misspelling of it. */
  | 'series'
  /** The previous and the next post. */
  | 'neighbours'
  /** Which other posts have its title. */
  | 'titles'
  /** How other posts write its topic; for a post without one, which topics there are. */
  | 'topics'
  /** The syntax in which most posts write their front matter. */
  | 'syntax'
  /** The headings and the title of any post. */
  | 'headings'
  /** Which posts and files there are, and their addresses. */
  | 'files';

/** What is checked. A rule is a value; what it reports depends only on a post and the index. */
export interface Rule {
  /** In kebab case; also the name of its page under `docs/rules/`. */
  readonly id: string;
  readonly severity: Severity;
  /** The same outside comment blogs, where what is only a habit of theirs does not matter. */
  readonly elsewhere?: Severity | 'off';
  /** One sentence that says what the rule reports. */
  readonly summary: string;
  /**
   * What it reads of other posts, in the posts themselves or through what it proposes; empty if it reads only the post.
   */
  readonly reads: readonly Reads[];
  /** What a site may choose for it besides the severity. */
  readonly options?: RuleOptions;
  readonly check: (post: Post, index: Index) => Iterable<Problem>;
}
