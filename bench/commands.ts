// How long the command line takes on many posts, beside ripgrep looking for the same keys, and beside other programs
// where they are there. Whole processes, in turn, so that whatever else the machine does slows down all of them.
// `--many` goes on to ten times as many posts; `--others` has npm bring what is not there.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { installVsCode, whyNotHere } from '../scripts/npm-vscode/install.mjs';
import { findOnPath, npm } from '../scripts/processes.mjs';
import { root } from '../scripts/root.mjs';
import { temporaryFolder } from '../scripts/temporary.mjs';
import { KEYS, type Syntax, writeLongPosts } from './longPosts.js';
import { measure, peakOf, type Program, type Run } from './measure.js';
import { median } from './ratios.js';

const FEW = 10_000;
const MANY = 100_000;
const ROUNDS = 5;
const OUT = path.join(root(), 'out', 'bench-commands.json');
const CLI = path.join(root(), 'dist', 'cli.js');

interface Row {
  readonly program: string;
  readonly syntax: Syntax;
  readonly posts: number;
  /** Milliseconds, the medians. */
  readonly wall: number;
  readonly cpu: number | undefined;
  /** Times ripgrep, the medians of the ratios in each round. */
  readonly wallRatio: number;
  readonly cpuRatio: number | undefined;
  /** Times `up-next list`. */
  readonly listRatio: number;
  readonly megabytes: number | undefined;
}

/** The ripgrep that VS Code brings, else one that is installed. */
async function findRipgrep(): Promise<string | undefined> {
  const installed = findOnPath(['rg']);
  if (installed || whyNotHere()) return installed;
  const vscode = path.dirname(path.dirname((await installVsCode()).serverMain));
  const modules = path.join(vscode, 'node_modules', '@vscode');
  const file = path.join(modules, `ripgrep-${process.platform}-${process.arch}`, 'bin', 'rg');
  return existsSync(file) ? file : undefined;
}

/** Other programs that read the same posts, as far as they are there. */
function others(blog: string, syntax: Syntax, installed: string): readonly Program[] {
  const find = (name: string): string | undefined => {
    const own = path.join(installed, 'node_modules', '.bin', name);
    return findOnPath([name]) ?? (existsSync(own) ? own : undefined);
  };
  const [rumdl, markdownlint, hugo] = ['rumdl', 'markdownlint-cli2', 'hugo'].map(find);
  const links = ['check', '--no-cache', '--enable', 'MD051,MD052,MD053,MD057'];
  return [
    ...(rumdl ? [{ name: 'rumdl, links', command: [rumdl, ...links, '.'], cwd: blog }] : []),
    ...(markdownlint ? [{ name: 'markdownlint-cli2', command: [markdownlint, '**/*.md'], cwd: blog }] : []),
    ...(hugo && syntax === 'yaml'
      ? [{ name: 'hugo list all', command: [hugo, 'list', 'all'], cwd: blog }]
      : []),
  ];
}

/** The median of what is known of each round. */
function middle(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? median(known) : undefined;
}

function times(blog: string, ripgrep: string, syntax: Syntax, posts: number, installed: string): Row[] {
  const up = (name: string, ...args: readonly string[]): Program => ({
    name: `up-next ${name}`,
    command: [process.execPath, CLI, ...args, blog, '--format', 'json'],
  });
  const list = up('list', 'list');
  // kept beside the posts: other programs would read it
  const cached = up('check --cache', 'check', '--cache', '--cache-location', `${blog}.cache`);
  const all: readonly Program[] = [
    { name: 'ripgrep', command: [ripgrep, '--no-config', KEYS[syntax], blog] },
    list,
    up('check', 'check'),
    cached,
    ...(posts === FEW ? others(blog, syntax, installed) : []),
  ];
  // once before, for the files to be in memory, and for the cache to be there: what is timed is a second run
  if (all[0]) measure(all[0]);
  measure(cached);
  const rounds = Array.from({ length: ROUNDS }, () => all.map(measure));
  return all.map(({ name, command }, place): Row => {
    const own = (round: readonly Run[]): Run | undefined => round[place];
    const ratio = (part: 'wall' | 'cpu', against = 0): number | undefined =>
      middle(rounds.map((round) => (own(round)?.[part] ?? NaN) / (round[against]?.[part] ?? NaN)));
    return {
      program: name,
      syntax,
      posts,
      wall: middle(rounds.map((round) => own(round)?.wall)) ?? NaN,
      cpu: middle(rounds.map((round) => own(round)?.cpu)),
      wallRatio: ratio('wall') ?? NaN,
      cpuRatio: ratio('cpu'),
      listRatio: ratio('wall', all.indexOf(list)) ?? NaN,
      megabytes: command[1] === CLI ? peakOf(CLI, command.slice(2), path.join(installed, 'peak')) : undefined,
    };
  });
}

function line(row: Row): string {
  const number = (value: number | undefined, unit: string): string =>
    (value === undefined || Number.isNaN(value)
      ? ''
      : `${value.toFixed(unit === '×' ? 1 : 0)} ${unit}`
    ).padStart(9);
  const { program, wall, cpu, wallRatio, cpuRatio, listRatio, megabytes } = row;
  const cells = [
    ...[number(wall, 'ms'), number(wallRatio, '×'), number(listRatio, '×')],
    ...[number(cpu, 'ms'), number(cpuRatio, '×')],
  ];
  return `  ${program.padEnd(22)}${cells.join('')}${number(megabytes, 'MB')}`;
}

/** How many times longer ten times as many posts take. */
function growth(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ program, syntax, posts, wall, megabytes }) => {
    const few = rows.find((each) => each.program === program && each.syntax === syntax && each.posts === FEW);
    if (posts !== MANY || !few) return [];
    const memory =
      megabytes && few.megabytes ? `, ${(megabytes / few.megabytes).toFixed(1)} × the memory` : '';
    return [`  ${program}, ${syntax}: ${(wall / few.wall).toFixed(1)} × the time${memory}`];
  });
}

const ripgrep = await findRipgrep();
if (!ripgrep) {
  console.log('Skipped the command line on many posts: there is no ripgrep to compare it with');
} else {
  const temporary = temporaryFolder('bench');
  try {
    if (process.argv.includes('--others'))
      await npm(
        ['install', '--no-save', '--prefix', temporary.path, 'rumdl', 'markdownlint-cli2'],
        temporary.path,
      );
    const rows: Row[] = [];
    for (const posts of process.argv.includes('--many') ? [FEW, MANY] : [FEW])
      for (const syntax of ['comment', 'yaml'] as const) {
        const blog = path.join(temporary.path, `${syntax}-${posts}`);
        writeLongPosts(blog, posts, syntax);
        const found = times(blog, ripgrep, syntax, posts, temporary.path);
        rows.push(...found);
        console.log(
          `${posts} posts of 10 kB, front matter as ${syntax}: wall, × ripgrep, × list, processor, × ripgrep, memory`,
        );
        for (const row of found) console.log(line(row));
      }
    for (const each of growth(rows)) console.log(each);
    mkdirSync(path.dirname(OUT), { recursive: true });
    writeFileSync(OUT, `${JSON.stringify(rows, undefined, 2)}\n`);
  } finally {
    temporary.remove();
  }
}
