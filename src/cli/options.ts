import { parseArgs } from 'node:util';
import { CannotRun } from './cannotRun.js';

/** The arguments of a command, parsed. */
export interface Arguments<Option extends string, Flag extends string> {
  /** Whether somebody asked for help, which takes precedence over everything else. */
  readonly help: boolean;
  readonly options: Readonly<Partial<Record<Option, string>>>;
  readonly flags: ReadonlySet<Flag>;
  /** What is not an option: folders and files, and names before them. */
  readonly paths: readonly string[];
}

/**
 * Parses arguments; each option takes a value, and a flag takes none. Node's messages for bad ones say little, so these
 * are ours. Throws `CannotRun`.
 */
export function readArguments<Option extends string, Flag extends string = never>(
  command: string,
  args: readonly string[],
  optionNames: readonly Option[],
  flagNames: readonly Flag[] = [],
): Arguments<Option, Flag> {
  const config = new Map<string, { type: 'string' | 'boolean'; short?: string }>([
    ['help', { type: 'boolean', short: 'h' }],
    ...optionNames.map((name) => [name, { type: 'string' }] as const),
    ...flagNames.map((name) => [name, { type: 'boolean' }] as const),
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
  const flags = new Set<Flag>();
  if (given.some(({ name }) => name === 'help')) return { help: true, options, flags, paths };
  const see = `see up-next ${command} --help`;
  for (const { name, rawName, value } of given) {
    const option = optionNames.find((known) => known === name);
    const flag = flagNames.find((known) => known === name);
    if (flag !== undefined) {
      if (value !== undefined) throw new CannotRun(`${rawName} takes no value; ${see}`);
      flags.add(flag);
    } else if (option !== undefined) {
      if (value === undefined) throw new CannotRun(`${rawName} needs a value after it; ${see}`);
      options[option] = value;
    } else {
      const known = enumerate(
        [...optionNames, ...flagNames].map((each) => `--${each}`),
        'and',
      );
      throw new CannotRun(`${command} has no option ${rawName}. It has ${known}; ${see}`);
    }
  }
  return { help: false, options, flags, paths };
}

/** `a, b and c`. */
export function enumerate(names: readonly string[], conjunction: 'and' | 'or'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** Returns the value of an option that has to be one of a few. Throws `CannotRun`. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new CannotRun(`${option} is ${enumerate(choices, 'or')}, not “${value}”`);
  return choice;
}

/** Returns the value of an option that has to be a whole number from 0. Throws `CannotRun`. */
export function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new CannotRun(`${option} is a whole number such as 10, not “${value}”`);
  return Number(value);
}
