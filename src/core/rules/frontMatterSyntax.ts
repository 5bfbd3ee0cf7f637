import { removeLine, replace } from '../edits/fieldEdits.js';
import { fieldsOf, type FrontMatter, type MalformedLine } from '../frontMatter/frontMatter.js';
import { syntaxOf } from '../frontMatter/syntaxes.js';
import type { Post } from '../post/post.js';
import type { Site } from '../site/site.js';
import { groupBy } from '../text/groupBy.js';
import { say } from '../text/message.js';
import type { Problem, Rule } from './engine/rule.js';
import { textAfterEnd } from './shared/afterEnd.js';
import { crowdedLines } from './shared/crowdedLines.js';
import { isPlainlyKey, meantKey } from './shared/keys.js';
import { quotedValues } from './shared/quotedValues.js';
import { shortened } from './shared/shortened.js';
import { validValue } from './shared/validValue.js';

export const frontMatterSyntax: Rule = {
  id: 'front-matter-syntax',
  severity: 'error',
  summary: 'A line of the front matter is neither key=value nor blank.',
  reads: [],
  *check(post, { site }) {
    const { frontMatter } = post;
    if (!frontMatter) return;
    const lines = frontMatter.lines.filter((line) => line.kind === 'malformed');
    const keys = { fields: new Set(fieldsOf(frontMatter).map(({ key }) => key)), meant: countMeant(lines) };
    for (const same of groupBy(lines, ({ range }) => range.start.line).values()) {
      const problems = same.map((line) => malformed(post, line, frontMatter, keys, site));
      // what stays as it is on a line becomes a part of the value before it
      yield* problems.every(({ fixes: [first] = [] }) => first?.plain)
        ? problems
        : problems.map(withoutPlain);
    }
    yield* crowdedLines(post, frontMatter, site);
    yield* earlyEnds(post, frontMatter);
    yield* textAfterEnd(post, frontMatter);
    yield* quotedValues(post, frontMatter, site);
  },
};

/** The keys of the fields of front matter, and how often its other lines mean each one, in lower case. */
interface WrittenKeys {
  readonly fields: ReadonlySet<string>;
  readonly meant: ReadonlyMap<string, number>;
}

function malformed(
  post: Post,
  line: MalformedLine,
  frontMatter: FrontMatter,
  keys: WrittenKeys,
  site: Site,
): Problem {
  const { range } = line;
  const remove = { title: say('Remove the line'), edits: [removeLine(post, line)] };
  const meant = meantField(line, frontMatter, keys, site);
  if (!meant) {
    const message = say('This line is not a field. Write it as key=value, or remove it');
    return { range, message, fixes: [remove] };
  }
  const { field, plain } = meant;
  return {
    range,
    fixes: [{ title: say('Write {0}', field), edits: [replace(post, range, field)], plain }, remove],
    message: say('A field is written with “=”, not with “:”. Write {0}', field),
  };
}

/** Reports the `-->` inside values. One problem for all of them: every reader stops at the first. */
function* earlyEnds(
  post: Post,
  { syntax, closing: kind, range: { end }, earlyEnds = [] }: FrontMatter,
): Generator<Problem> {
  const [first] = earlyEnds;
  if (!first) return;
  const { closing } = syntaxOf(syntax).delimiters;
  const arrows = earlyEnds.map(({ range }) => replace(post, range, '→'));
  // without the arrow, nothing would end the comment
  const missing = kind === 'closed' ? [] : [replace(post, { start: end, end }, `\n${closing}`)];
  yield {
    range: first.range,
    message: say(
      'This “{0}” ends the comment, so that sites lose “{1}” and show it as text. Write {2} in its place',
      closing,
      shortened(first.lost),
      '→',
    ),
    fixes: [{ title: say('Write {0}', '→'), edits: [...arrows, ...missing] }],
  };
}

/**
 * Returns the field that a line with a colon was meant to be. Plain only for a key of the site that is written nowhere
 * else, with a value that it may have: `Warning: two whistle.` and `Summary: see below` may be remarks.
 */
function meantField(
  { text, meant }: MalformedLine,
  { syntax }: FrontMatter,
  keys: WrittenKeys,
  site: Site,
): { readonly field: string; readonly plain: boolean } | undefined {
  if (!meant) return undefined;
  const { show } = syntaxOf(syntax);
  const { key: written, value } = meant;
  const known = site.vocabulary.infos.has(written) ? written : meantKey(written, value, site);
  if (known === undefined) {
    // `https://example.org` is an address, and `12:30` a time
    const isKey = /^[\w-]+\s*:(?:\s|$)/.test(text);
    return isKey ? { field: show(written, value), plain: false } : undefined;
  }
  const key = isPlainlyKey(written, known, site) ? known : written;
  const valid = validValue(site, key, value);
  const isFree = !keys.fields.has(key) && keys.meant.get(key) === 1;
  return { field: show(key, valid ?? value), plain: valid !== undefined && isFree };
}

function withoutPlain({ fixes = [], ...problem }: Problem): Problem {
  return { ...problem, fixes: fixes.map((fix) => ({ ...fix, plain: false })) };
}

function countMeant(lines: readonly MalformedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { meant } of lines) {
    const key = meant?.key.toLowerCase();
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
