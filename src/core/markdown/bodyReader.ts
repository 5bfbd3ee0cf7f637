import { ownString } from '../text/ownString.js';
import type { Range } from '../text/position.js';
import { nextTextLine, rangeBetween, type Source } from '../text/source.js';
import { alertMarker } from './alert.js';
import { AnchorSlugs, splitOwnId } from './anchors.js';
import type { Block, Blocks } from './blocks/blocks.js';
import { type Fragment, sourceRange } from './blocks/fragment.js';
import type { Body, UndefinedReference } from './body.js';
import { isComponentAt } from './components.js';
import { FoundLinks, markdownSyntax } from './foundLinks.js';
import { GarbledWords } from './garbledWords.js';
import type { Heading } from './heading.js';
import { commentsIn } from './html/htmlComments.js';
import { htmlHeadings } from './html/htmlHeadings.js';
import { parseTags, type Tag, tagAt } from './html/htmlTags.js';
import { srcsetTargets } from './html/srcset.js';
import type { Definitions, Inline } from './inlines/inlines.js';
import { parseInlines } from './inlines/parseInlines.js';
import { plainText, textForSlug } from './inlines/plainText.js';
import { attributeSyntax, isFilledIn, linkKind } from './linkAttribute.js';
import { withoutLinkedAddresses } from './linkedAddresses.js';
import { elementText, linkRole } from './linkRole.js';
import { parseSilence } from './parseSilence.js';
import type { Silence } from './silence.js';
import { taskBox } from './taskBox.js';
import { templateBlocks } from './templateBlocks.js';

/** What is found while the blocks of a text are read. */
export class BodyReader {
  private readonly headings: Heading[] = [];
  private titles = 0;
  private excerpt = '';
  private readonly anchors = new AnchorSlugs();
  private readonly links = new FoundLinks();
  private readonly undefinedReferences: UndefinedReference[] = [];
  /** Whether the text, code included, holds tags of a template; if not, no piece of it has to be searched for them. */
  private readonly mayHoldTemplate: boolean;
  /** Whether there are some outside code. */
  private hasTemplate = false;
  private readonly silences: Silence[] = [];
  private readonly garbled: GarbledWords;
  /** The labels of the footnotes that are referred to, in the order in which the page shows these. */
  private readonly shownNotes = new Set<string>();
  /** Assigns the headings in each footnote their slugs, once all others have theirs. */
  private readonly headingsInNotes = new Map<string, (() => void)[]>();

  private readonly templates: ReturnType<typeof templateBlocks>;
  /** The first of them that does not end before the current place. */
  private template = 0;

  constructor(private readonly source: Source) {
    this.templates = templateBlocks(source.text);
    this.mayHoldTemplate = TEMPLATE.test(source.text);
    this.garbled = new GarbledWords(source);
  }

  read({ blocks, notes }: Blocks): Body {
    const known: Definitions = {
      isDefined: (label) => this.links.isDefined(label),
      isNote: (label) => notes.has(label),
    };
    // a reference may come before its definition
    const readable = blocks.map((block) => ({ block, rest: this.links.takeDefinitions(block) }));
    for (const { block, rest } of readable) {
      if (block.kind === 'html') this.readHtml(block);
      else this.readText(block, rest, known);
    }
    for (const note of this.shownNotes) this.headingsInNotes.get(note)?.forEach((add) => add());
    return {
      headings: this.headings,
      anchors: this.anchors.all(),
      links: this.links.all(this.source),
      undefinedReferences: this.hasTemplate ? [] : this.undefinedReferences,
      excerpt: this.excerpt,
      silences: this.silences,
      garbled: this.garbled.all(),
      aboutEncodings: this.garbled.isMeant(),
    };
  }

  private readHtml({ content, note }: Block): void {
    this.readTags(parseTags(content.text), content);
    for (const { text, start, end } of htmlHeadings(content.text)) {
      const range = sourceRange(this.source, content, start, end);
      this.inOrderOfThePage(note, () => {
        this.anchors.addHeading(text, range);
      });
    }
    for (const { text, start } of commentsIn(content.text)) this.readComment(text, content, start);
    this.garbled.addFrom(content, [], 0);
  }

  private readText(block: Exclude<Block, { kind: 'html' }>, rest: number, known: Definitions): void {
    const { content } = block;
    const text = content.text.slice(rest);
    const inlines = parseInlines(text, known);
    const linked = withoutLinkedAddresses(inlines, text);
    for (const inline of linked) this.readInline(inline, content, rest);
    if (block.kind === 'paragraph' && this.excerpt === '' && block.note === undefined) {
      const marker = rest === 0 ? markerLength(block) : 0;
      const shown = marker === 0 ? inlines : parseInlines(content.text.slice(marker), known);
      this.excerpt = ownString(plainText(shown));
    }
    if (block.kind === 'heading') this.addHeading(block, rest, inlines);
    this.garbled.addFrom(content, inlines, rest);
  }

  private readInline(inline: Inline, content: Fragment, rest: number): void {
    if (inline.kind === 'note') {
      if (inline.label !== undefined) this.shownNotes.add(inline.label);
    } else if (inline.kind === 'reference') {
      if (inline.image) this.links.markAsImage(inline.label);
    } else if (inline.kind === 'html') {
      const tag = tagAt(content.text, rest + inline.start);
      if (tag) this.readTags([tag], content);
      else
        this.readComment(
          content.text.slice(rest + inline.start, rest + inline.end),
          content,
          rest + inline.start,
        );
    } else if (inline.kind === 'undefined') {
      const { image, label, start, end } = inline;
      const range = sourceRange(this.source, content, rest + start, rest + end);
      this.undefinedReferences.push({ kind: image ? 'image' : 'link', label: ownString(label), range });
    } else if (inline.kind === 'text') {
      this.hasTemplate ||= this.mayHoldTemplate && TEMPLATE.test(inline.text);
    } else if (inline.kind === 'address') {
      const { target, start, end } = inline;
      this.links.add({ kind: 'link', target, syntax: 'address', start, end, role: undefined }, content, rest);
    } else if (inline.kind === 'link' || inline.kind === 'image') {
      const role = inline.kind === 'link' ? linkRole(inline.text) : undefined;
      const { kind, target, start, end, angle } = inline;
      this.links.add({ kind, target, syntax: markdownSyntax(angle), start, end, role }, content, rest);
    }
  }

  private addHeading(
    block: Extract<Block, { kind: 'heading' }>,
    start: number,
    inlines: readonly Inline[],
  ): void {
    const { content, level, topLevel } = block;
    const text = ownString(splitOwnId(plainText(inlines)).text);
    const range = sourceRange(this.source, content, start, content.text.length);
    if (level === 1 && topLevel) this.titles++;
    const isWanted = level === 1 || this.titles > 1;
    const at = block.marker.start;
    while ((this.templates[this.template]?.end ?? at) < at) this.template++;
    const isHeading = isWanted && (this.templates[this.template]?.start ?? at) >= at;
    const marker = isHeading ? rangeBetween(this.source, block.marker.start, block.marker.end) : undefined;
    const place = this.headings.length;
    const heading = { level, text, anchor: '', range, topLevel, marker };
    this.headings.push(heading);
    const written = textForSlug(inlines);
    this.inOrderOfThePage(block.note, () => {
      const { slug, own } = this.anchors.addHeading(written, range);
      this.headings[place] = { ...heading, anchor: own ?? slug };
    });
  }

  /** Numbers a heading now, or, where it is in a footnote, after what is above the footnotes. */
  private inOrderOfThePage(note: string | undefined, add: () => void): void {
    if (note === undefined) {
      add();
      return;
    }
    const waiting = this.headingsInNotes.get(note);
    if (waiting) waiting.push(add);
    else this.headingsInNotes.set(note, [add]);
  }

  private readTags(tags: readonly Tag[], content: Fragment): void {
    for (const tag of tags) {
      const isComponent = isComponentAt(content.text, tag.start);
      for (const { name, value, start, end, quote } of tag.attributes) {
        if (name === 'id' || (name === 'name' && tag.name === 'a')) {
          this.anchors.addId(value, sourceRange(this.source, content, tag.start, tag.end));
        }
        // of a component, only the id is read: it may be one on the page
        const kind = isComponent ? undefined : linkKind(tag.name, name);
        if (kind === undefined || (value === '' && isFilledIn(tag, name))) continue;
        const syntax = attributeSyntax(quote);
        if (name !== 'srcset') {
          const role = name === 'href' ? linkRole(elementText(content.text, tag.end, tag.name)) : undefined;
          this.links.add({ kind, target: value.trim(), syntax, start, end, role }, content, 0);
          continue;
        }
        for (const candidate of srcsetTargets(content.text.slice(start, end))) {
          this.links.add({ kind, syntax, role: undefined, ...candidate }, content, start);
        }
      }
    }
  }

  private readComment(text: string, content: Fragment, offset: number): void {
    const silence = parseSilence(text);
    if (!silence) return;
    const rangeIn = (start: number, end: number): Range =>
      sourceRange(this.source, content, offset + start, offset + end);
    const range = rangeIn(0, text.length);
    const rules = silence.rules.map(({ id, start, end }) => ({
      id: ownString(id),
      range: rangeIn(start, end),
    }));
    const nextLine = nextTextLine(this.source, range.end.line);
    this.silences.push({ kind: silence.kind, rules, range, nextLine });
  }
}

/** Returns how much of a paragraph the page shows as the title of an alert or as a box to tick. */
function markerLength({ opens, content }: Extract<Block, { kind: 'paragraph' }>): number {
  if (opens === 'quote') return alertMarker(content.text)?.length ?? 0;
  return opens === 'item' ? (taskBox(content.text)?.length ?? 0) : 0;
}

/** Tags of templates, which may insert anything. */
const TEMPLATE = /\{\{|\{%|<%|--8<--/;
