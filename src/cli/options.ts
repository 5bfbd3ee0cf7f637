import { parseArgs } from 'node:util';
import { CannotRun } from './cannotRun.js';

/** The arguments of a command, read. */
export interface Arguments<Option extends string> {
  /** Whether somebody asked for help, which goes before everything else. */
  readonly help: boolean;
  readonly options: Readonly<Partial<Record<Option, string>>>;
  /** Folders and files. */
  readonly paths: readonly string[];
}

/** Reads arguments; each option takes a value. The words that Node has for bad ones say little, so these are ours. */
export function readArguments<Option extends string>(
  command: string,
  args: readonly string[],
  names: readonly Option[],
): Arguments<Option> {
  const config = new Map<string, { type: 'string' | 'boolean'; short?: string }>([
    ['help', { type: 'boolean', short: 'h' }],
    ...names.map((name) => [name, { type: 'string' }] as const),
  ]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(config),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const paths = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options: Partial<Record<Option, string>> = {};
  if (given.some(({ name }) => name === 'help')) return { help: true, options, paths };
  for (const { name, rawName, value } of given) {
    const option = names.find((known) => known === name);
    const see = `see up-next ${command} --help`;
    if (option === undefined)
      throw new CannotRun(
        `${command} has no option ${rawName}. It has ${names.map((known) => `--${known}`).join(' and ')}; ${see}`,
      );
    if (value === undefined) throw new CannotRun(`${rawName} needs a value behind it; ${see}`);
    options[option] = value;
  }
  return { help: false, options, paths };
}

/** The value of an option that has to be one of a few. Throws `CannotRun`. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    const [last = '', ...others] = [...choices].reverse();
    throw new CannotRun(`${option} is ${others.reverse().join(', ')} or ${last}, not “${value}”`);
  }
  return choice;
}

/** The value of an option that has to be a whole number from 0 on. Throws `CannotRun`. */
export function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new CannotRun(`${option} is a whole number such as 10, not “${value}”`);
  return Number(value);
}
