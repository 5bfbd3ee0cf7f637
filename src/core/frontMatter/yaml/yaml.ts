import type { Range } from '../../text/position.js';

/** A block between two lines `---` at the very top of a file, as other sites write front matter. */
export interface YamlBlock {
  /** From the first `---` to after the last. */
  readonly range: Range;
  readonly opening: Range;
  readonly keys: readonly string[];
  /** The keys with their values; `undefined` if they hold what `key=value` cannot. */
  readonly entries: readonly YamlEntry[] | undefined;
}

/** A key with its value: without quotes and comments, several lines or items joined to one. */
export interface YamlEntry {
  readonly key: string;
  readonly value: string;
}
