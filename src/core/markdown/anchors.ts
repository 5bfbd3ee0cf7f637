/** `## Title {#own-id}`, as some site generators write it. */
const CUSTOM_ID = /\s*\{#([\w-]+)\}$/;

/** Takes the id of its own off a heading's text. */
export function splitCustomId(written: string): { readonly text: string; readonly id: string | undefined } {
  const match = CUSTOM_ID.exec(written);
  return match
    ? { text: written.slice(0, match.index).trimEnd(), id: match[1] }
    : { text: written, id: undefined };
}

/**
 * A heading's slug as GitHub makes it: lower case, everything but letters, marks, digits, `_`, `-` and blanks taken
 * out, each blank a `-`. VS Code's differs only in how it treats `-` and blanks at the edges and side by side.
 */
export function headingSlug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** The same, as VS Code makes it. */
function headingSlugInVsCode(text: string): string {
  return headingSlug(text.trim().replace(/\s+/g, ' ')).replace(/^-+|-+$/g, '');
}

/** Gives every heading of a text its slug; a second of the same name ends in `-1`, as on GitHub and in VS Code. */
export class AnchorSlugs {
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();

  /** The slug under which this heading can be linked. */
  addHeading(text: string): string {
    const slug = this.number(headingSlug(text));
    this.taken.add(slug);
    // both are right to some reader of the post, so neither is a broken link
    this.taken.add(slug.replace(/^-+|-+$/g, '')).add(headingSlugInVsCode(text));
    return slug;
  }

  addId(id: string): void {
    this.taken.add(id);
  }

  all(): ReadonlySet<string> {
    return this.taken;
  }

  private number(slug: string): string {
    const count = this.counts.get(slug) ?? 0;
    this.counts.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  }
}
