import type { Scalar } from 'yaml';
import type { BlockNode, ScalarNode } from '../../blocks/nodes.js';
import { rangeOf } from './libraryNode.js';
import { tagBefore } from './tagBefore.js';

/** Reads a text below its key, after `|` or `>`. */
export function blockScalar(text: string, node: Scalar): ScalarNode {
  const [start, end] = rangeOf(node);
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

function lineEndAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function lineBreakBefore(text: string, offset: number): number {
  if (text[offset - 1] !== '\n') return 0;
  return text[offset - 2] === '\r' ? 2 : 1;
}
