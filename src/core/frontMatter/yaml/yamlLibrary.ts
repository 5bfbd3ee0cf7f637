import { parseDocument } from 'yaml';
import type { ValueNode } from '../blocks/nodes.js';
import { Converter } from './yamlLibrary/converter.js';
import type { AnyNode } from './yamlLibrary/libraryNode.js';
import type { YamlLibrary, YamlText } from './yamlText.js';

/** All that needs the library is behind this, so that it can be loaded for the first text that needs it. */
export const yamlLibrary: YamlLibrary = (text) => {
  try {
    return read(text);
  } catch (error) {
    // thousands of nested brackets would overflow its recursion
    const code = error instanceof Error ? error.name : 'UNKNOWN';
    return { root: undefined, error: { code, start: 0, end: 0 } };
  }
};

function read(text: string): YamlText {
  const document = parseDocument(text, {
    keepSourceTokens: true,
    logLevel: 'silent',
    prettyErrors: false,
    stringKeys: false,
    uniqueKeys: false,
  });
  const [first] = document.errors;
  const error = first && { code: first.code, start: first.pos[0], end: first.pos[1] };
  const contents = document.contents as AnyNode;
  if (contents === null) return { root: 'empty', error };
  const anchors = new Map<string, ValueNode>();
  const root = new Converter(text, anchors).value(contents, false, undefined);
  return {
    root: root.kind === 'scalar' && root.start === root.end && root.quote === '' ? 'empty' : root,
    error,
  };
}
