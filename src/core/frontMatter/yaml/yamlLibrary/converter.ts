import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Region } from '../../../text/region.js';
import type { BlockNode, EntryNode, ListNode, ScalarNode, ValueNode } from '../../blocks/nodes.js';
import { afterColon, emptyValue } from '../yamlText.js';
import { type AnyNode, type PairWithTokens, quoteOf, rangeOf } from './libraryNode.js';
import { tagBefore } from './tagBefore.js';

export class Converter {
  constructor(
    private readonly text: string,
    /** By name, the last one so far: a name may be used again. */
    private readonly anchors: Map<string, ValueNode>,
  ) {}

  /** `place` is where a missing value would begin. */
  value(node: AnyNode, flow: boolean, place: number | undefined): ValueNode {
    const converted = this.convert(node, flow, place);
    const anchor = node && !isAlias(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.anchors.set(anchor, converted);
    return converted;
  }

  private convert(node: AnyNode, flow: boolean, place: number | undefined): ValueNode {
    if (isMap(node)) return this.map(node);
    if (isSeq(node)) return this.list(node);
    if (isAlias(node)) return this.alias(node, flow);
    if (isScalar(node)) return this.scalar(node, flow, place);
    return this.empty(place ?? 0, flow);
  }

  private map(node: YAMLMap): ValueNode {
    const [start, end] = rangeOf(node);
    const flow = node.flow === true;
    const entries = node.items.flatMap((pair) => this.entry(pair, flow) ?? []);
    return { kind: 'map', start, end: flow ? end : (entries.at(-1)?.end ?? end), flow, entries };
  }

  private entry(pair: Pair, flow: boolean): EntryNode | undefined {
    const { key } = pair;
    const value = pair.value as AnyNode;
    const token = (pair as PairWithTokens).srcToken;
    if (!isScalar(key) || token?.start.some(({ type }) => type === 'explicit-key-ind')) return undefined;
    const [start, keyOuterEnd] = rangeOf(key);
    if (start === keyOuterEnd) return undefined;
    const quote = quoteOf(key);
    const colon = token?.sep?.find(({ type }) => type === 'map-value-ind')?.offset;
    const place = colon === undefined ? keyOuterEnd : afterColon(this.text, colon);
    const converted =
      colon === undefined ? { ...this.empty(place, flow), before: ': ' } : this.value(value, flow, place);
    return {
      key: quote === '' ? this.text.slice(start, keyOuterEnd) : String(key.value),
      start,
      keyStart: start + quote.length,
      keyEnd: keyOuterEnd - quote.length,
      value: converted,
      end: outerEnd(converted),
      place: flow ? 'braces' : 'lines',
      separator: ': ',
    };
  }

  private list(node: YAMLSeq): ListNode {
    const [start, end] = rangeOf(node);
    const flow = node.flow === true;
    const items = (node.items as AnyNode[]).map((item) => this.item(item, flow));
    const last = items.at(-1);
    return { kind: 'list', start, end: flow || !last ? end : outerEnd(last), flow, items };
  }

  private item(item: AnyNode | Pair, flow: boolean): ValueNode {
    // `[a: b]` is a list of one map
    if (item && 'key' in item) {
      const entry = this.entry(item, true);
      const start = entry?.start ?? 0;
      return { kind: 'map', start, end: entry?.end ?? 0, flow: true, entries: entry ? [entry] : [] };
    }
    const at = item?.range?.[0] ?? 0;
    // for an empty item, the library returns the place right after its dash
    return this.value(item, flow, this.text[at] === ' ' ? at + 1 : at);
  }

  private scalar(node: Scalar, flow: boolean, place: number | undefined): ScalarNode {
    const [start, end] = rangeOf(node);
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
      return this.blockScalar(node, start, end);
    const quote = quoteOf(node);
    const tagged = node.tag !== undefined || node.anchor !== undefined;
    if (start === end) return this.empty(tagged || place === undefined ? start : place, flow);
    return {
      kind: 'scalar',
      value: textOf(this.text, node, start, end),
      start: start + quote.length,
      end: end - quote.length,
      quote,
      flow: flow || undefined,
      tag: node.tag === undefined ? undefined : tagBefore(this.text, start),
    };
  }

  private blockScalar(node: Scalar, start: number, end: number): ScalarNode {
    const { text } = this;
    const header = /^[|>][-+0-9]*/.exec(text.slice(start, start + 4))?.[0] ?? '|';
    const contentStart = lineEndAt(text, start);
    const contentEnd = Math.max(contentStart, end - lineBreakBefore(text, end));
    const written = /\S/.exec(text.slice(contentStart, contentEnd));
    const first = contentStart + (written?.index ?? 0);
    const last = contentStart + text.slice(contentStart, contentEnd).trimEnd().length;
    const block: BlockNode = {
      header,
      headerStart: start,
      contentStart,
      contentEnd,
      indent: written ? first - text.lastIndexOf('\n', first - 1) - 1 : 0,
    };
    return {
      kind: 'scalar',
      value: String(node.value),
      start: written ? first : contentStart,
      end: written ? last : contentStart,
      quote: '',
      block,
      tag: node.tag === undefined ? undefined : tagBefore(text, start),
    };
  }

  /** Makes a place for a value, with the whitespace that a value written there needs around it. */
  private empty(place: number, flow: boolean): ScalarNode {
    return emptyValue(this.text, place, flow);
  }

  /** Reads what an alias repeats; a value that is written there replaces the alias. */
  private alias(node: Alias, flow: boolean): ValueNode {
    const [start, end] = rangeOf(node);
    const target = this.anchors.get(node.source);
    const here = { start, end, quote: '', flow: flow || undefined };
    if (target?.kind === 'list' && target.items.length > 0 && target.items.every(isScalarNode)) {
      const others = target.items.slice(1).map((item) => `, ${sourceOf(this.text, item)}`);
      const items = target.items.map((item, index) => ({
        kind: 'scalar' as const,
        ...here,
        value: item.value,
        repeats: placeOf(item),
        flow: true,
        before: index === 0 ? '[' : undefined,
        after: index === 0 ? `${others.join('')}]` : undefined,
      }));
      return { kind: 'list', start, end, flow: true, items };
    }
    const value = target?.kind === 'scalar' ? target.value : '';
    return { kind: 'scalar', ...here, value, repeats: target && placeOf(target) };
  }
}

function isScalarNode(node: ValueNode): node is ScalarNode {
  return node.kind === 'scalar' && node.block === undefined;
}

/** Returns where a value is written, even if aliases repeat it. */
function placeOf(node: ValueNode): Region {
  return (node.kind === 'scalar' ? node.repeats : undefined) ?? { start: node.start, end: node.end };
}

/** Returns an item as written; several lines become one, as the library reads them. */
function sourceOf(text: string, { start, end, quote, value }: ScalarNode): string {
  const written = text.slice(start - quote.length, end + quote.length);
  return /[\r\n]/.test(written) || /^[*&]/.test(written) ? JSON.stringify(value) : written;
}

function textOf(text: string, node: Scalar, start: number, end: number): string {
  if (typeof node.value === 'string') return node.value;
  return node.value === null ? '' : text.slice(start, end);
}

/** Returns the end of a value with its quotes. */
function outerEnd(node: ValueNode): number {
  if (node.kind !== 'scalar') return node.end;
  return node.block ? node.block.contentEnd : node.end + node.quote.length;
}

function lineEndAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function lineBreakBefore(text: string, offset: number): number {
  if (text[offset - 1] !== '\n') return 0;
  return text[offset - 2] === '\r' ? 2 : 1;
}
