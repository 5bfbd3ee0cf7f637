import type { Range } from '../text/position.js';

/** `disable-next-line`, `disable`, `enable` or `disable-file`. */
export type SilenceKind = 'next-line' | 'from-here' | 'to-here' | 'file';

/** A rule that a comment names. */
export interface NamedRule {
  readonly id: string;
  readonly range: Range;
}

/** A comment that silences rules, or lets them speak again. */
export interface Silence {
  readonly kind: SilenceKind;
  /** None: all. */
  readonly rules: readonly NamedRule[];
  readonly range: Range;
  /** The next line that is not blank. */
  readonly nextLine: number;
}
