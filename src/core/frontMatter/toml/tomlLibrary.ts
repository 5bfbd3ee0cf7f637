import { type AST, parseTOML } from 'toml-eslint-parser';
import type { EntryNode, ValueNode } from '../blocks/nodes.js';
import type { TomlLibrary } from './tomlText.js';

/** The one module that needs the library, so that it can be loaded for the first text that needs it. */
export const tomlLibrary: TomlLibrary = (text) => {
  try {
    const [top] = parseTOML(text, { tomlVersion: '1.1' }).body;
    return {
      entries: top.body.map((node) =>
        node.type === 'TOMLTable' ? table(text, node) : entry(text, node, 'lines'),
      ),
    };
  } catch (error) {
    const offset = error instanceof Error && 'index' in error ? Number(error.index) : 0;
    return { error: { message: error instanceof Error ? error.message : '', offset } };
  }
};

/** Reads `[extra]`, or one of several `[[extra]]`, with the keys below. */
function table(text: string, node: AST.TOMLTable): EntryNode {
  const [start] = node.range;
  const entries = node.body.map((member) => entry(text, member, 'table'));
  const headerEnd = text.indexOf(']', node.key.range[1]) + (node.kind === 'array' ? 2 : 1);
  const end = entries.at(-1)?.end ?? headerEnd;
  const map: ValueNode = { kind: 'map', start: entries[0]?.start ?? headerEnd, end, flow: false, entries };
  const value: ValueNode =
    node.kind === 'array' ? { kind: 'list', start: map.start, end, flow: false, items: [map] } : map;
  return { ...keyOf(node.key), start, value, end, place: 'table', separator: '' };
}

function entry(text: string, node: AST.TOMLKeyValue, place: 'lines' | 'table' | 'braces'): EntryNode {
  const converted = valueOf(text, node.value);
  return {
    ...keyOf(node.key),
    start: node.range[0],
    value: converted,
    end: node.value.range[1],
    place: place !== 'braces' && node.key.keys.length > 1 ? 'dotted' : place,
    separator: text.slice(node.key.range[1], node.value.range[0]),
  };
}

/** Returns the names of a key joined by dots, and the place of the last. */
function keyOf({ keys }: AST.TOMLKey): Pick<EntryNode, 'key' | 'keyStart' | 'keyEnd'> {
  const key = keys.map((name) => (name.type === 'TOMLBare' ? name.name : name.value)).join('.');
  const last = keys.at(-1);
  const quote = last?.type === 'TOMLQuoted' ? 1 : 0;
  return { key, keyStart: (last?.range[0] ?? 0) + quote, keyEnd: (last?.range[1] ?? 0) - quote };
}

function valueOf(text: string, node: AST.TOMLContentNode): ValueNode {
  const [start, end] = node.range;
  if (node.type === 'TOMLArray') {
    return { kind: 'list', start, end, flow: true, items: node.elements.map((item) => valueOf(text, item)) };
  }
  if (node.type === 'TOMLInlineTable') {
    return {
      kind: 'map',
      start,
      end,
      flow: true,
      entries: node.body.map((member) => entry(text, member, 'braces')),
    };
  }
  if (node.kind !== 'string') {
    return { kind: 'scalar', value: text.slice(start, end), start, end, quote: '' };
  }
  const quote = (node.style === 'basic' ? '"' : "'").repeat(node.multiline ? 3 : 1);
  const inside = start + quote.length;
  // a line break right after three quotes is not part of the text
  const lineBreak = node.multiline ? (/^\r?\n/.exec(text.slice(inside, inside + 2))?.[0].length ?? 0) : 0;
  return {
    kind: 'scalar',
    value: node.value,
    start: inside + lineBreak,
    end: end - quote.length,
    quote,
    outer: node.multiline ? start : undefined,
  };
}
