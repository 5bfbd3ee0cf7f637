import type { Body, Heading } from '../markdown/body.js';
import type { Range } from '../text/position.js';
import type { FrontMatter } from '../frontMatter/frontMatter.js';
import type { YamlBlock } from '../frontMatter/yaml/yaml.js';

/** A post, parsed. Everything that follows from its own text alone; positions are those of that text. */
export interface Post extends Body {
  /** Relative to the workspace folder, with `/`. */
  readonly path: string;
  readonly frontMatter: FrontMatter | undefined;
  /** What stands in its place where the file was written for another site. */
  readonly yaml: YamlBlock | undefined;
  /** The first level-1 heading that is not empty. */
  readonly title: Heading | undefined;
  /** The level-1 headings after the title. */
  readonly moreTitles: readonly Heading[];
  /** The line on which the body begins. */
  readonly bodyLine: number;
  /** The first line of the body that is not blank; the last line of the text where there is none. */
  readonly firstBodyLine: Range;
  /** The first line of the text, without a byte order mark. */
  readonly firstLine: Range;

  // The fields' values, where they are valid.
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
  readonly topic: string | undefined;
  readonly summary: string | undefined;
  /** The name to show: `_` reads as a space. */
  readonly series: string | undefined;
  readonly section: number | undefined;
}

/** What an author calls the post: its title, else its file's or folder's name. */
export function displayTitle(post: Post): string {
  if (post.title) return post.title.text;
  const names = post.path.split('/');
  const file = names.pop()?.replace(/\.(?:md|markdown)$/i, '') ?? '';
  return /^(?:index|readme)$/i.test(file) ? (names.pop() ?? file) : file;
}
