import { decodeEntities } from './entities.js';
import { parseTags } from './htmlTags.js';

/** `<h2>Title</h2>` in a piece of HTML. */
export interface HtmlHeading {
  /** Without tags and comments, with all its whitespace. */
  readonly text: string;
  /** Where its opening tag is. */
  readonly start: number;
  readonly end: number;
}

/** Returns the headings of a piece of HTML that end in it: on GitHub, they have anchors like those of Markdown. */
export function htmlHeadings(html: string): readonly HtmlHeading[] {
  if (!/<h[1-6]/i.test(html)) return [];
  const tags = parseTags(html).filter(({ name }) => /^h[1-6]$/.test(name));
  const ends = [...html.matchAll(/<\/h[1-6]/gi)].map(({ index }) => index);
  let next = 0;
  return tags.flatMap(({ start, end }, index) => {
    while ((ends[next] ?? html.length) < end) next++;
    const close = ends[next];
    const following = tags[index + 1]?.start ?? html.length;
    if (close === undefined || close > following) return [];
    return [{ text: textOfHtml(html.slice(end, close)), start, end }];
  });
}

/** Returns the visible text of HTML. */
function textOfHtml(html: string): string {
  const pieces: string[] = [];
  let offset = 0;
  for (let tag = html.indexOf('<'); tag !== -1; tag = html.indexOf('<', offset)) {
    pieces.push(html.slice(offset, tag));
    const isComment = html.startsWith('<!--', tag);
    const end = isComment ? html.indexOf('-->', tag + 4) : html.indexOf('>', tag);
    offset = end === -1 ? html.length : end + (isComment ? 3 : 1);
  }
  return decodeEntities(pieces.join('') + html.slice(offset));
}
