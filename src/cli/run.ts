import { version } from '../../package.json';
import { nearest } from '../core/text/spelling.js';
import { CannotRun, isSystemError } from './cannotRun.js';
import { checkCommand } from './checkCommand.js';
import { PLAIN, type Paint } from './colours.js';
import { CHECK_HELP, HELP, LIST_HELP } from './help.js';
import { listCommand } from './listCommand.js';
import { said, type Outcome } from './outcome.js';
import { printable } from './terminal.js';

const COMMANDS = ['check', 'list'];

/** Runs `up-next` with these arguments. Does not throw. */
export function run(args: readonly string[], paint: Paint = PLAIN): Outcome {
  try {
    return dispatch(args, paint);
  } catch (error) {
    const expected = error instanceof CannotRun || isSystemError(error);
    const message = expected ? error.message : `This is a mistake in up-next itself: ${details(error)}`;
    return { status: 2, stdout: '', stderr: `up-next: ${message.split('\n').map(printable).join('\n')}\n` };
  }
}

function dispatch(args: readonly string[], paint: Paint): Outcome {
  const [command = 'help', ...rest] = args;
  switch (command) {
    case 'check':
      return checkCommand(rest, paint);
    case 'list':
      return listCommand(rest, paint);
    case 'help':
    case '--help':
    case '-h':
      return said(rest[0] === 'check' ? CHECK_HELP : rest[0] === 'list' ? LIST_HELP : HELP);
    case '--version':
    case '-v':
      return said(`${version}\n`);
    default:
      throw new CannotRun(explain(command));
  }
}

function explain(command: string): string {
  if (command.startsWith('-')) return `Write the command before its options, as in up-next check ${command}`;
  const meant = nearest(command, COMMANDS);
  const hint = meant === undefined ? `There are ${COMMANDS.join(' and ')};` : `Did you mean ${meant}? Or`;
  return `There is no command “${command}”. ${hint} see up-next --help`;
}

function details(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
