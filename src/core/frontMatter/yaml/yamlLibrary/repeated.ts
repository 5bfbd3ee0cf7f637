import type { Alias } from 'yaml';
import type { Region } from '../../../text/region.js';
import type { ScalarNode, ValueNode } from '../../blocks/nodes.js';
import { rangeOf } from './libraryNode.js';

/** Reads what an alias repeats, which is `target`; a value that is written there replaces the alias. */
export function repeated(text: string, node: Alias, target: ValueNode | undefined, flow: boolean): ValueNode {
  const [start, end] = rangeOf(node);
  const here = { start, end, quote: '', flow: flow || undefined };
  if (target?.kind === 'list' && target.items.length > 0 && target.items.every(isScalarNode)) {
    const others = target.items.slice(1).map((item) => `, ${sourceOf(text, item)}`);
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
