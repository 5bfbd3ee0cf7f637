import { parseArgs, type ParseArgsConfig } from 'node:util';
import { version } from '../../package.json';
import { existingPath, findRoot, readBlog } from './blog.js';
import { CannotRun, reason } from './cannotRun.js';
import { asText, check } from './check.js';
import { HELP } from './help.js';
import { list } from './list.js';
import { isFolder } from '../node/files.js';

/** What a command says and the status it ends with: 0 all is well, 1 problems, 2 it could not run. */
export interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `up-next` with these arguments. Does not throw. */
export function run(args: readonly string[]): Outcome {
  try {
    const [command = '--help', ...rest] = args;
    if (rest.includes('--help') || rest.includes('-h')) return said(HELP);
    switch (command) {
      case 'list':
        return runList(rest);
      case 'check':
        return runCheck(rest);
      case '--help':
      case '-h':
      case 'help':
        return said(HELP);
      case '--version':
      case '-v':
        return said(`${version}\n`);
      default:
        throw new CannotRun(
          `There is no command “${command}”. Commands are list and check; see up-next --help`,
        );
    }
  } catch (error) {
    if (error instanceof CannotRun) return { status: 2, stdout: '', stderr: `up-next: ${error.message}\n` };
    return {
      status: 2,
      stdout: '',
      stderr: `up-next: ${error instanceof Error ? (error.stack ?? '') : String(error)}\n`,
    };
  }
}

function runList(args: readonly string[]): Outcome {
  const { values, positionals } = parse(args, { format: { type: 'string', default: 'table' } });
  const format = oneOf('--format', values.format, ['json', 'table']);
  const [folder = '.', ...more] = positionals;
  if (more.length > 0) throw new CannotRun(`list takes one folder, not ${positionals.length}`);
  const root = existingPath(folder);
  if (!isFolder(root)) throw new CannotRun(`${folder} is no folder`);
  return said(list(readBlog(findRoot(root)), root, format));
}

function runCheck(args: readonly string[]): Outcome {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'text' },
    'max-warnings': { type: 'string', default: '0' },
  });
  const format = oneOf('--format', values.format, ['text', 'json']);
  const allowed = wholeNumber('--max-warnings', values['max-warnings']);
  const targets = new Map<string, string[]>();
  for (const target of (positionals.length > 0 ? positionals : ['.']).map(existingPath)) {
    const root = findRoot(target);
    targets.set(root, [...(targets.get(root) ?? []), target]);
  }
  const report = check([...targets].map(([root, inRoot]) => ({ ...readBlog(root), targets: inRoot })));
  const { errors, warnings } = report.summary;
  return {
    status: errors > 0 || warnings > allowed ? 1 : 0,
    stdout: format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : asText(report),
    stderr: '',
  };
}

function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CannotRun(`${reason(error)}. See up-next --help`);
  }
}

function oneOf<T extends string>(option: string, value: unknown, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined)
    throw new CannotRun(`${option} is ${choices.join(' or ')}, not “${String(value)}”`);
  return choice;
}

function wholeNumber(option: string, value: unknown): number {
  if (typeof value !== 'string' || !/^\d+$/.test(value)) {
    throw new CannotRun(`${option} is a whole number, not “${String(value)}”`);
  }
  return Number(value);
}

function said(stdout: string): Outcome {
  return { status: 0, stdout, stderr: '' };
}
