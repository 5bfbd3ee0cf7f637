import type { Field } from '../frontMatter/frontMatter.js';
import type { FrontMatter } from '../frontMatter/frontMatter.js';
import type { Body } from '../markdown/body.js';
import type { Heading } from '../markdown/heading.js';
import type { Range } from '../text/position.js';
import type { Reading } from './reading.js';
import type { Fields } from './roles.js';

/**
 * What is known from the beginning of a post's text, which is all that lists of posts need; positions are those of the
 * text, but in what `withoutPlaces` returns.
 */
export interface Head {
  /** Relative to the workspace folder, with `/`. */
  readonly path: string;
  /** The block with its fields, in any syntax; `Meaning` knows whether its site reads that. */
  readonly written: FrontMatter | undefined;
  /**
   * The first level-1 heading that is not empty; it is not searched for in heads alone that have a title in a field.
   */
  readonly titleHeading: Heading | undefined;
  /** The line on which the body begins. */
  readonly bodyLine: number;
  /** The first line of the text, without a byte order mark. */
  readonly firstLine: Range;
}

/** What is known only from the whole text. */
export interface PostBody extends Body {
  /** The level-1 headings after the title. */
  readonly moreTitles: readonly Heading[];
  /** What templates such as `{{< target "a" >}}` hold in quotes: any of it may be the id of an element. */
  readonly inTemplates: ReadonlySet<string>;
  /** The first line of the body that is not blank; the last line of the text if there is none. */
  readonly firstBodyLine: Range;
}

/** Everything that follows from a post's own text alone. */
export interface Parsed extends Head {
  readonly body: PostBody;
}

/** The title of a post: a heading, or the value of a field. */
export interface Title {
  readonly text: string;
  /** Where it is written: of the heading `# The *first* day`, `The *first* day`; of a field, its value. */
  readonly range: Range;
}

/** What the front matter of a post says, if it is known how its site reads it. Invalid values are absent. */
interface Meaning {
  readonly reading: Reading;
  /** The block, if the site reads its syntax. */
  readonly frontMatter: FrontMatter | undefined;
  /** The fields that count, by their role. */
  readonly fields: Fields;
  /** That of its field, else the first level-1 heading. */
  readonly title: Title | undefined;
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
  readonly topic: string | undefined;
  readonly summary: string | undefined;
  /**
   * The name to show, unique in the workspace folder: in comments, `_` is read as a space; what distinguishes it from a
   * series of that name in another language, or in another site of the folder, follows in parentheses.
   */
  readonly series: string | undefined;
  /** The field with the title that is shown for the series, where `series` is a slug: `series_title: The Web`. */
  readonly seriesTitle: Field | undefined;
  /** The name alone. */
  readonly seriesName: string | undefined;
  readonly section: number | undefined;
  /** Whether it is not to be published yet. */
  readonly draft: boolean;
  /** Names the post in addresses, if there is one. */
  readonly slugField: Field | undefined;
  /**
   * The name that a generator gives the post in addresses; `undefined` in comment blogs, where it follows from the
   * layout.
   */
  readonly slug: string | undefined;
  /** The addresses that it says it has, as written: `/p/a`, `old/b/`; none in comment blogs. */
  readonly addresses: readonly string[];
}

/** A post, parsed and understood. */
export interface Post extends Parsed, Meaning {}

/** Returns what an author calls the post: its title, else its file's or folder's name. */
export function displayTitle(post: Post): string {
  if (post.title) return post.title.text;
  const names = post.path.split('/');
  const file = names.pop()?.replace(/\.(?:md|markdown|mdx)$/i, '') ?? '';
  return /^(?:index|readme)$/i.test(file) ? (names.pop() ?? file) : file;
}
