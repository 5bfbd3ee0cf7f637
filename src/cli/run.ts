import { version } from '../../package.json';
import { nearest } from '../core/text/spelling.js';
import { CannotRun, isSystemError } from './cannotRun.js';
import { NO_COLOUR, type Paint } from './colours.js';
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
import { printable } from './terminal.js';

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

/** Runs `up-next` with these arguments. Does not throw. */
export function run(args: readonly string[], paint: Paint = NO_COLOUR): Outcome {
  try {
    return dispatch(args, paint);
  } catch (error) {
    const expected = error instanceof CannotRun || isSystemError(error);
    const message = expected ? error.message : `This is a mistake in up-next itself: ${details(error)}`;
    return { status: 2, stdout: '', stderr: `up-next: ${message.split('\n').map(printable).join('\n')}\n` };
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
