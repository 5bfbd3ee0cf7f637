import type { Message } from '../text/message.js';
import type { Range } from '../text/position.js';

/** A mistake in `.upnext.json`, at its place. */
export interface ConfigProblem {
  readonly range: Range;
  readonly message: Message;
  /** Whether it is a mistake in any JSON file, so that an editor may report it by itself. */
  readonly inAnyJson?: boolean;
}

/** More are useless, and each is searched for in the text. */
export const MOST_PROBLEMS = 100;
