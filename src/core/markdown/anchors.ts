import { ownString } from '../text/ownString.js';
import type { Range } from '../text/position.js';

/** `## Title {#own-id}`, as some site generators write it. */
const OWN_ID = /(?<!\s)\s*\{#([\w-]+)\}$/;

/** Takes the id of its own off a heading's text. */
export function splitOwnId(written: string): { readonly text: string; readonly id: string | undefined } {
  const match = OWN_ID.exec(written);
  return match
    ? { text: written.slice(0, match.index).trimEnd(), id: match[1] }
    : { text: written, id: undefined };
}

/**
 * A heading's slug as GitHub makes it: lower case, everything but letters, marks, decimal digits, connectors such as
 * `_`, `-` and spaces taken out, each space a `-`. No-break and wider spaces and line ends go, too.
 */
export function headingSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** The same, as VS Code makes it, of a text whose slug on GitHub is known. */
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

/** What a heading can be linked by. */
export interface HeadingIds {
  /** Its slug on GitHub; empty where its text has no letters. */
  readonly slug: string;
  /** The id that the author gave it, `{#like-this}`. */
  readonly own: string | undefined;
}

/** Gives every heading of a text its slug; a second of the same name ends in `-1`, as on GitHub. */
export class AnchorSlugs {
  private readonly anchors = new Map<string, Range>();
  /** What leads to a heading elsewhere than on GitHub: right to some reader of the post, so no broken link. */
  private readonly others = new Map<string, Range>();
  /** How often each slug has been counted on. */
  private readonly counts = new Map<string, number>();

  /** Adds a heading by its text with all its whitespace, without images. */
  addHeading(heading: string, range: Range): HeadingIds {
    const written = ownString(heading);
    const { text, id: own } = splitOwnId(written);
    // to GitHub, the id of its own is text
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

  /** What can follow `#`, and what it leads to. */
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
