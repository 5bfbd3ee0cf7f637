import type { Report } from '../checkBlog.js';
import { json } from '../terminal.js';

/** For other programs, which rely on the names. */
export function asJson({ problems, summary }: Report): string {
  return json({
    problems: problems.map(({ path, rule, severity, message, range, fixable }) => {
      return { path, rule, severity, message, range, fixable };
    }),
    summary,
  });
}
