import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** A program with its arguments. */
export interface Program {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd?: string;
}

/** Milliseconds that a run took. */
export interface Run {
  readonly wall: number;
  /** Of all threads together; on Windows nobody tells. */
  readonly cpu: number | undefined;
}

/** Milliseconds after which a program is given up. */
const LONGEST = 600_000;

/** Runs a program with its output thrown away. Its exit code, which says what it has found, is not looked at. */
export function measure({ command, cwd }: Program): Run {
  const onWindows = process.platform === 'win32';
  // a shell tells how much processor time its children took
  const [file = '', ...args] = onWindows
    ? command
    : ['sh', '-c', '"$@" >/dev/null 2>&1; times', 'sh', ...command];
  const started = performance.now();
  const { stdout, error } = spawnSync(file, args, {
    cwd,
    encoding: 'utf8',
    timeout: LONGEST,
    stdio: ['ignore', onWindows ? 'ignore' : 'pipe', 'ignore'],
  });
  if (error) throw error;
  return { wall: performance.now() - started, cpu: onWindows ? undefined : cpuOf(stdout) };
}

/** The sum of `0m1.23s 0m0.45s`, the last line that `times` prints, in milliseconds. */
function cpuOf(printed: string): number {
  const children = printed.trim().split('\n').at(-1) ?? '';
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0) * 1000;
}

/** The most memory, in megabytes, that a script for Node holds at a time. It writes that into `file` when it ends. */
export function peakOf(script: string, args: readonly string[], file: string): number {
  const tell =
    'data:text/javascript,import { writeFileSync } from "node:fs"; process.on("exit", () => ' +
    `writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)))`;
  const { error } = spawnSync(process.execPath, ['--import', tell, script, ...args], {
    stdio: 'ignore',
    timeout: LONGEST,
  });
  if (error) throw error;
  const kilobytes = Number(readFileSync(file, 'utf8'));
  rmSync(file);
  return kilobytes / 1024;
}
