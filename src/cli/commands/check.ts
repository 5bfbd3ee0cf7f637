import { join, relative } from 'node:path';
import { realPathOf } from '../../node/files.js';
import { existingPath, readBlog } from '../blog.js';
import { Caches } from '../cache/caches.js';
import { CannotRun } from '../cannotRun.js';
import { check, type CheckedBlog, type Report } from '../checkBlog.js';
import type { Paint } from '../colours.js';
import { findRoot } from '../findRoot.js';
import { fix, type Fixed } from '../fix.js';
import { asGitHub } from '../formats/github.js';
import { asJson } from '../formats/json.js';
import { asSarif } from '../formats/sarif.js';
import { asText } from '../formats/text.js';
import { CHECK_HELP } from '../help.js';
import { oneOf, readArguments, wholeNumber } from '../options.js';
import { counted, type Outcome, said } from '../outcome.js';
import { explainRefusals, statusAfter } from '../refusals.js';
import { explainSkipped } from '../skipped.js';

const FORMATS: Readonly<
  Record<'text' | 'json' | 'sarif' | 'github', (report: Report, paint: Paint) => string>
> = {
  text: asText,
  json: asJson,
  sarif: asSarif,
  github: asGitHub,
};

/** `up-next check`. Throws `CannotRun`. */
export function checkCommand(args: readonly string[], paint: Paint): Outcome {
  const { help, flags, options, paths } = readArguments(
    'check',
    args,
    ['format', 'max-warnings', 'cache-location'],
    ['fix', 'cache'],
  );
  if (help) return said(CHECK_HELP);
  const format = oneOf('--format', options.format ?? 'text', ['text', 'json', 'sarif', 'github']);
  const allowed = wholeNumber('--max-warnings', options['max-warnings'] ?? '0');
  const targets = paths.length > 0 ? paths : ['.'];
  const caches = cachesFor(flags.has('cache'), options['cache-location']);
  const fixed = flags.has('fix') ? fix(readTargets(targets, caches)) : undefined;
  const { refusals = [] } = fixed ?? {};
  const blogs = readTargets(targets, caches);
  const report = check(blogs);
  const { errors, warnings } = report.summary;
  const tooMany = warnings > allowed && options['max-warnings'] !== undefined;
  return {
    status: statusAfter(refusals, errors > 0 || warnings > allowed ? 1 : 0),
    stdout: FORMATS[format](report, paint),
    stderr: [
      fixed ? `${describe(fixed)}\n` : '',
      explainRefusals(refusals),
      ...new Set(blogs.map(explainSkipped)),
      caches?.save() ?? '',
      tooMany ? `up-next: there are ${warnings} warnings, and --max-warnings allows ${allowed}\n` : '',
    ].join(''),
  };
}

function cachesFor(wanted: boolean, location: string | undefined): Caches | undefined {
  if (wanted) return new Caches(location);
  if (location !== undefined) throw new CannotRun('--cache-location says where --cache is kept: write both');
  return undefined;
}

function describe({ posts, problems }: Fixed): string {
  if (posts === 0) return 'Nothing was fixed';
  return `Fixed ${counted(problems, 'problem')} in ${counted(posts, 'post')}`;
}

/** Reads the blogs that these files and folders are part of. Throws `CannotRun`. */
export function readTargets(paths: readonly string[], caches?: Caches): readonly CheckedBlog[] {
  const byRoot = new Map<string, string[]>();
  for (const target of paths.map(existingPath)) {
    const root = findRoot(target);
    byRoot.set(root, [...(byRoot.get(root) ?? []), target, ownPath(root, target)]);
  }
  // the outermost first: it sees the most of a blog
  const roots = [...byRoot].sort(([a], [b]) => a.length - b.length);
  return roots.map(([root, targets]) => ({ ...readBlog(root, caches?.of(root)), targets }));
}

/**
 * Returns the path below the root that something has if links on the way to it are followed; a link is listed under
 * that.
 */
function ownPath(root: string, target: string): string {
  return join(root, relative(realPathOf(root), realPathOf(target)));
}
