import { ownString } from '../text/ownString.js';
import type { Range } from '../text/position.js';

/** `## Title {#own-id}`, as some site generators write it. */
const OWN_ID = /(?<!\s)\s*\{#([\w-]+)\}$/;

/** Removes the explicit id from a heading's text. */
export function splitOwnId(written: string): { readonly text: string; readonly id: string | undefined } {
  const match = OWN_ID.exec(written);
  return match
    ? { text: written.slice(0, match.index).trimEnd(), id: match[1] }
    : { text: written, id: undefined };
}

/**
 * Returns a heading's slug as GitHub makes it: in lower case, everything removed but letters, marks, decimal digits,
 * connectors such as `_`, `-` and spaces; each space is a `-`. No-break and wider spaces and line ends are removed,
 * too.
 */
export function headingSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** Returns the slug that VS Code makes of a text whose slug on GitHub is known. */
function headingSlugInVsCode(text: string, slug: string): string {
  const inVsCode = text.trim().replace(/\s+/g, ' ');
  return withoutEdges(inVsCode === text ? slug : headingSlug(inVsCode));
}

function withoutEdges(slug: string): string {
  let [start, end] = [0, slug.length];
  while (slug.charAt(start) === '-') start++;
  while (end > start && slug.charAt(end - 1) === '-') end--;
  return slug.slice(start, end);
}

/** What links can name a heading by. */
export interface HeadingIds {
  /** Its slug on GitHub; empty where its text has no letters. */
  readonly slug: string;
  /** The id that the author wrote, `{#like-this}`. */
  readonly own: string | undefined;
}

/** Assigns every heading of a text its slug; a second of the same name ends in `-1`, as on GitHub. */
export class AnchorSlugs {
  private readonly anchors = new Map<string, Range>();
  /** What leads to a heading elsewhere than on GitHub: right for some reader of the post, so not a broken link. */
  private readonly others = new Map<string, Range>();
  /** How often each slug has been numbered. */
  private readonly counts = new Map<string, number>();

  /** Adds a heading by its text with all its whitespace, without images. */
  addHeading(heading: string, range: Range): HeadingIds {
    const written = ownString(heading);
    const { text, id: own } = splitOwnId(written);
    // to GitHub, an explicit id is text
    const plain = headingSlug(written);
    const slug = this.number(plain);
    if (slug !== '') this.anchors.set(slug, range);
    if (own !== undefined) this.addId(own, range);
    const withoutId = own === undefined ? plain : headingSlug(text);
    for (const other of [withoutEdges(slug), withoutId, headingSlugInVsCode(text, withoutId)]) {
      if (other !== '' && !this.others.has(other)) this.others.set(other, range);
    }
    return { slug, own };
  }

  /** Adds the id of an element; of two elements of one id, browsers go to the first. */
  addId(id: string, range: Range): void {
    if (!this.anchors.has(id)) this.anchors.set(ownString(id), range);
  }

  /** Returns what can follow `#`, and what it leads to. */
  all(): ReadonlyMap<string, Range> {
    return new Map([...this.anchors, ...[...this.others].filter(([other]) => !this.anchors.has(other))]);
  }

  private number(slug: string): string {
    let numbered = slug;
    let count = this.counts.get(slug) ?? 0;
    while (this.counts.has(numbered)) {
      count++;
      numbered = `${slug}-${count}`;
    }
    this.counts.set(slug, count);
    if (numbered !== slug) this.counts.set(numbered, 0);
    return numbered;
  }
}
