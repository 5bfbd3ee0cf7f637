import { mostCommon } from '../../text/mostCommon.js';

/** What slugs begin with. */
export type SlugPrefix =
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly separator: string }
  | { readonly kind: 'number'; readonly separator: string; readonly width: number };

/** How the posts of a blog are named. */
export interface SlugStyle {
  readonly prefix: SlugPrefix;
  /** Between words. */
  readonly separator: string;
  readonly lowerCase: boolean;
}

/** A slug, split. */
export interface SlugParts {
  readonly kind: SlugPrefix['kind'];
  /** The number or the date. */
  readonly prefix: string;
  readonly separator: string;
  readonly words: string;
}

const DATED = /^(\d{4}-\d{2}-\d{2})([-_. ]+)(.+)$/s;
const NUMBERED = /^(\d+)([-_. ]+)(.+)$/s;

/** `005_a_sensor` is the number `005`, `_`, and `a_sensor`. */
export function takeApart(slug: string): SlugParts {
  const dated = DATED.exec(slug);
  const [, prefix, separator, words] = dated ?? NUMBERED.exec(slug) ?? [];
  if (prefix === undefined || separator === undefined || words === undefined)
    return { kind: 'none', prefix: '', separator: '', words: slug };
  return { kind: dated ? 'date' : 'number', prefix, separator, words };
}

/** Returns how most of these slugs are written. */
export function learnSlugStyle(slugs: readonly string[]): SlugStyle {
  const parts = slugs.map(takeApart);
  const kind = mostCommon(parts.map((each) => each.kind)) ?? 'none';
  const prefixed = parts.filter((each) => each.kind === kind);
  const words = parts.map((each) => each.words);
  const between = words.flatMap((each) => /[-_ ]/.exec(each)?.[0] ?? []);
  return {
    prefix: prefixOf(kind, prefixed),
    separator: mostCommon(between) ?? '-',
    lowerCase: mostCommon(words.map((each) => each === each.toLowerCase())) ?? true,
  };
}

function prefixOf(kind: SlugPrefix['kind'], parts: readonly SlugParts[]): SlugPrefix {
  if (kind === 'none') return { kind };
  const separator = mostCommon(parts.map((each) => each.separator)) ?? '-';
  if (kind === 'date') return { kind, separator };
  const shortest = parts.reduce((least, { prefix }) => Math.min(least, prefix.length), Infinity);
  const filled = parts.flatMap(({ prefix }) => (prefix.startsWith('0') ? [prefix.length] : []));
  return { kind, separator, width: mostCommon(filled) ?? shortest };
}
