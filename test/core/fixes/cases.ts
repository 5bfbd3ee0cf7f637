import type { Files } from '../../support/blog.js';

/** A problem, one of its fixes, and the whole text afterwards. */
export interface FixCase {
  readonly rule: string;
  /** What the author reads on the light bulb. */
  readonly fix: string;
  readonly before: Files;
  /** The files that change, as they are then. */
  readonly after: Files;
  /** What is then reported where it was not before, or still; as a rule, nothing. */
  readonly leaves?: readonly string[];
  readonly config?: unknown;
}

/** A post at a path of its own, with these lines as front matter. */
export function post(lines: string, body = '# A title\n'): string {
  return `<!--\n${lines}\n-->\n\n${body}`;
}

/** A part of a series, with a title of its own. */
export function part(series: string, section: number | string, date = '2022-06-27'): string {
  const lines = `date=${date}\ntopic=Docker\nseries=${series}\nseries_section=${section}\nsummary=A summary.`;
  return post(lines, `# Part ${section} of ${series}\n`);
}

/** Front matter in which nothing is wrong. */
export const FINE = 'date=2022-06-27\ntopic=Docker\nsummary=A summary.';
