import { version } from '../../package.json';
import { nearest } from '../core/text/spelling.js';
import { CannotRun, isSystemError } from './cannotRun.js';
import type { Paint } from './colours.js';
import { checkCommand } from './commands/check.js';
import { listCommand } from './commands/list.js';
import { moveCommand } from './commands/move.js';
import { newCommand } from './commands/new.js';
import { renameSeriesCommand } from './commands/renameSeries.js';
import { renumberCommand } from './commands/renumber.js';
import { CHECK_HELP, HELP, LIST_HELP } from './help.js';
import { MOVE_HELP, NEW_HELP, RENAME_SERIES_HELP, RENUMBER_HELP } from './helpForChanges.js';
import { enumerate } from './options.js';
import { type Outcome, said } from './outcome.js';
import { printable, printableLines } from './terminal.js';

interface Command {
  readonly start: (args: readonly string[], paint: Paint) => Outcome;
  readonly help: string;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', { start: checkCommand, help: CHECK_HELP }],
  ['list', { start: listCommand, help: LIST_HELP }],
  ['new', { start: newCommand, help: NEW_HELP }],
  ['renumber', { start: renumberCommand, help: RENUMBER_HELP }],
  ['move', { start: moveCommand, help: MOVE_HELP }],
  ['rename-series', { start: renameSeriesCommand, help: RENAME_SERIES_HELP }],
]);

/** Where a command prints what it says. */
export interface Output {
  readonly paint: Paint;
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
}

/** UTF-16 code units that are written at once: far fewer pieces than a system call each would be. */
const AT_ONCE = 65_536;

/** Runs `up-next` with these arguments. Writes what is for standard output, and returns the rest. Does not throw. */
export function run(args: readonly string[], output: Output): Pick<Outcome, 'status' | 'stderr'> {
  try {
    const { status, stdout, stderr, verbatim = false } = dispatch(args, output.paint);
    const written = (text: string): string => (verbatim && output.isTerminal ? printableLines(text) : text);
    let waiting = '';
    for (const piece of typeof stdout === 'string' ? [stdout] : stdout) {
      waiting += piece;
      if (waiting.length < AT_ONCE) continue;
      output.write(written(waiting));
      waiting = '';
    }
    output.write(written(waiting));
    return { status, stderr };
  } catch (error) {
    const expected = error instanceof CannotRun || isSystemError(error);
    const message = expected ? error.message : `This is a mistake in up-next itself: ${details(error)}`;
    return { status: 2, stderr: `up-next: ${message.split('\n').map(printable).join('\n')}\n` };
  }
}

function dispatch(args: readonly string[], paint: Paint): Outcome {
  const [word = 'help', ...rest] = args;
  const command = COMMANDS.get(word);
  if (command) return command.start(rest, paint);
  switch (word) {
    case 'help':
    case '--help':
    case '-h':
      return said(COMMANDS.get(rest[0] ?? '')?.help ?? HELP);
    case '--version':
    case '-v':
      return said(`${version}\n`);
    default:
      throw new CannotRun(explain(word));
  }
}

function explain(command: string): string {
  if (command.startsWith('-')) return `Write the command before its options, as in up-next check ${command}`;
  const names = [...COMMANDS.keys()];
  const meant = nearest(command, names);
  const hint = meant === undefined ? `There are ${enumerate(names, 'and')};` : `Did you mean ${meant}? Or`;
  return `There is no command “${command}”. ${hint} see up-next --help`;
}

function details(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
