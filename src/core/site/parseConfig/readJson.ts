import { type Node, type ParseError, parseTree, printParseErrorCode, stripComments } from 'jsonc-parser';
import { type Message, say } from '../../text/message.js';
import { rangeBetween, type Source } from '../../text/source.js';
import type { ConfigProblem } from '../configProblem.js';
import { placeTooDeep } from './placeTooDeep.js';

/** The file as JSON, or why it is none. */
interface JsonReading {
  readonly tree?: Node;
  readonly problems: readonly ConfigProblem[];
}

/** Reads JSON with comments and trailing commas. */
export function readJson(source: Source): JsonReading {
  const { text } = source;
  const problem = (start: number, end: number, message: Message): ConfigProblem => ({
    range: rangeBetween(source, start, end),
    message,
  });
  const tooDeep = placeTooDeep(text);
  if (tooDeep !== undefined)
    return { problems: [problem(tooDeep, tooDeep + 1, say('No setting is nested this deeply. Remove it'))] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  if (tree && errors.length === 0) return { tree, problems: [] };
  if (stripComments(text).trim() === '')
    return { problems: [problem(0, 0, say('The file is empty. Write at least {0}', '{}'))] };
  // one mistake causes many errors in what follows
  const problems = errors.slice(0, 1).map(({ error, offset, length }) => ({
    // an open comment is reported as reaching beyond the text
    ...problem(
      offset,
      Math.min(offset + length, text.length),
      say('This is not valid JSON: {0}', spaced(printParseErrorCode(error))),
    ),
    inAnyJson: true,
  }));
  return { problems };
}

/** Returns `PropertyNameExpected` as words. */
function spaced(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
