import { ownString } from '../text/ownString.js';
import { rangeBetween, type Source } from '../text/source.js';
import type { Block } from './blocks/blocks.js';
import { type LinkDefinition, takeDefinitions } from './blocks/definitions.js';
import { type Fragment, toSource } from './blocks/fragment.js';
import type { Link, LinkSyntax } from './link.js';
import type { LinkRole } from './linkRole.js';

/** A link with offsets in the source. */
interface FoundLink {
  readonly kind: Link['kind'];
  readonly target: string;
  readonly syntax: LinkSyntax;
  readonly start: number;
  readonly end: number;
  readonly role: LinkRole | undefined;
}

/** Collects the links of a text and its link reference definitions, which are links, too. */
export class FoundLinks {
  private readonly links: FoundLink[] = [];
  private readonly definitions = new Map<string, LinkDefinition>();
  /** The labels that images use. */
  private readonly pictured = new Set<string>();

  /** Removes the definitions from the start of a block; returns the offset at which its text goes on. */
  takeDefinitions(block: Block): number {
    const possible = block.kind === 'paragraph' || (block.kind === 'heading' && block.setext);
    if (!possible || !block.content.text.startsWith('[')) return 0;
    const { definitions, rest } = takeDefinitions(block.content.text);
    for (const definition of definitions) {
      const { label, start, end } = definition;
      // the first definition of a label counts
      if (this.definitions.has(label)) continue;
      const { content } = block;
      this.definitions.set(label, {
        ...definition,
        start: toSource(content, start),
        end: toSource(content, end),
      });
    }
    return rest;
  }

  isDefined(label: string): boolean {
    return this.definitions.has(label);
  }

  /** Makes the definition of a label one of an image. */
  markAsImage(label: string): void {
    this.pictured.add(label);
  }

  /** Adds a link with offsets in the fragment's text, counted from `base`. */
  add(link: FoundLink, content: Fragment, base: number): void {
    const [start, end] = [toSource(content, base + link.start), toSource(content, base + link.end)];
    this.links.push({ ...link, start, end });
  }

  /** Returns them in the order of the text: once, when all have been added. */
  all(source: Source): readonly Link[] {
    for (const { label, target, start, end, angle } of this.definitions.values()) {
      const kind = this.pictured.has(label) ? 'image' : 'link';
      this.links.push({ kind, target, syntax: markdownSyntax(angle), start, end, role: undefined });
    }
    this.links.sort((a, b) => a.start - b.start);
    return this.links.map(({ kind, target: written, syntax, start, end, role }): Link => {
      const target = ownString(written);
      const range = rangeBetween(source, start, end);
      return role ? { kind, target, range, syntax, role } : { kind, target, range, syntax };
    });
  }
}

/** Returns what is around a target of Markdown. */
export function markdownSyntax(angle: boolean): LinkSyntax {
  return angle ? 'angle' : 'plain';
}
