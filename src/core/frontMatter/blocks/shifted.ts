import type { EntryNode, ValueNode } from './nodes.js';

/** Moves the places of entries of a part of a text to those in the whole: the part begins at `offset`. */
export function shifted(entries: readonly EntryNode[], offset: number): readonly EntryNode[] {
  return entries.map((entry) => ({
    ...entry,
    start: entry.start + offset,
    keyStart: entry.keyStart + offset,
    keyEnd: entry.keyEnd + offset,
    end: entry.end + offset,
    value: shiftedValue(entry.value, offset),
  }));
}

function shiftedValue(node: ValueNode, offset: number): ValueNode {
  const place = { start: node.start + offset, end: node.end + offset };
  switch (node.kind) {
    case 'map':
      return { ...node, ...place, entries: shifted(node.entries, offset) };
    case 'list':
      return { ...node, ...place, items: node.items.map((item) => shiftedValue(item, offset)) };
    case 'scalar':
      return { ...node, ...place, outer: node.outer === undefined ? undefined : node.outer + offset };
  }
}
