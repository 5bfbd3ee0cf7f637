import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { EntryNode, ListNode, ScalarNode, ValueNode } from '../../blocks/nodes.js';
import { afterColon, emptyValue } from '../yamlText.js';
import { blockScalar } from './blockScalar.js';
import { type AnyNode, type PairWithTokens, quoteOf, rangeOf } from './libraryNode.js';
import { repeated } from './repeated.js';
import { tagBefore } from './tagBefore.js';

/** Turns the nodes that the library reads in a text into ours. */
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
    if (isAlias(node)) return repeated(this.text, node, this.anchors.get(node.source), flow);
    if (isScalar(node)) return this.scalar(node, flow, place);
    return emptyValue(this.text, place ?? 0, flow);
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
      colon === undefined
        ? { ...emptyValue(this.text, place, flow), before: ': ' }
        : this.value(value, flow, place);
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
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') return blockScalar(this.text, node);
    const [start, end] = rangeOf(node);
    const quote = quoteOf(node);
    const tagged = node.tag !== undefined || node.anchor !== undefined;
    if (start === end) return emptyValue(this.text, tagged || place === undefined ? start : place, flow);
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
