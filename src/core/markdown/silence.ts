import type { Range } from '../text/position.js';

/** `disable-next-line`, `disable`, `enable` or `disable-file`. */
export type SilenceKind = 'next-line' | 'from-here' | 'to-here' | 'file';

/** A rule that a comment names. */
interface NamedRule {
  readonly id: string;
  /** The name: in `<!-- up-next-disable a-rule, another-rule -->`, `a-rule`. */
  readonly range: Range;
}

/** A comment that silences rules, or enables them again. */
export interface Silence {
  readonly kind: SilenceKind;
  /** Those that it names; empty for all rules. */
  readonly rules: readonly NamedRule[];
  /** The whole comment, from `<!--` to `-->`. */
  readonly range: Range;
  /** The next line that is not blank. */
  readonly nextLine: number;
}
