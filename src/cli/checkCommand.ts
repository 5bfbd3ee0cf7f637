import { existingPath, findRoot, readBlog } from './blog.js';
import { check, type Report, type Target } from './check.js';
import type { Paint } from './colours.js';
import { asGitHub } from './formats/github.js';
import { asJson } from './formats/json.js';
import { asSarif } from './formats/sarif.js';
import { asText } from './formats/text.js';
import { CHECK_HELP } from './help.js';
import { oneOf, readArguments, wholeNumber } from './options.js';
import { said, type Outcome } from './outcome.js';

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
  const { help, options, paths } = readArguments('check', args, ['format', 'max-warnings']);
  if (help) return said(CHECK_HELP);
  const format = oneOf('--format', options.format ?? 'text', ['text', 'json', 'sarif', 'github']);
  const allowed = wholeNumber('--max-warnings', options['max-warnings'] ?? '0');
  const report = check(readTargets(paths.length > 0 ? paths : ['.']));
  const { errors, warnings } = report.summary;
  const tooMany = warnings > allowed && options['max-warnings'] !== undefined;
  return {
    status: errors > 0 || warnings > allowed ? 1 : 0,
    stdout: FORMATS[format](report, paint),
    stderr: tooMany ? `up-next: there are ${warnings} warnings, and --max-warnings allows ${allowed}\n` : '',
  };
}

function readTargets(paths: readonly string[]): readonly Target[] {
  const byRoot = new Map<string, string[]>();
  for (const target of paths.map(existingPath)) {
    const root = findRoot(target);
    byRoot.set(root, [...(byRoot.get(root) ?? []), target]);
  }
  // the outermost first: it sees the most of a blog
  const roots = [...byRoot].sort(([a], [b]) => a.length - b.length);
  return roots.map(([root, targets]) => ({ ...readBlog(root), targets }));
}
