// The table of character references for markdown-it, in half the room that the package `entities` takes for its own.
import { BinTrieFlags, determineBranch, htmlDecodeTree } from 'entities/lib/decode.js';

/**
 * Every name that ends in `;`, without it, and the text that it stands for: the leaves of the package's tree.
 * @returns {ReadonlyMap<string, string>}
 */
export function namedReferences() {
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @type {(index: number, name: string) => void} */
  const walk = (index, name) => {
    const node = htmlDecodeTree[index] ?? 0;
    const length = (node & BinTrieFlags.VALUE_LENGTH) >> 14;
    if (length > 0 && name.endsWith(';')) {
      const codes =
        length === 1 ? [node & ~BinTrieFlags.VALUE_LENGTH] : htmlDecodeTree.slice(index + 1, index + length);
      names.set(name.slice(0, -1), String.fromCharCode(...codes));
    }
    if (length === 1) return;
    for (const character of ';0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') {
      const child = determineBranch(
        htmlDecodeTree,
        node,
        index + Math.max(1, length),
        character.charCodeAt(0),
      );
      if (child >= 0) walk(child, name + character);
    }
  };
  walk(0, '');
  return names;
}

/** The names in order: each as the number of letters that it shares with the one before, the others, and its text. */
function table() {
  let result = '';
  let before = '';
  for (const [name, text] of [...namedReferences()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < name.length && name[shared] === before[shared]) shared++;
    result += shared.toString(36) + name.slice(shared) + text;
    before = name;
  }
  return result;
}

/** What markdown-it uses of the package; `fj` is the one text that looks like a name. */
export function entitiesModule() {
  return `const names = new Map();
let name = '';
for (const [, shared, rest, text] of ${JSON.stringify(table())}.matchAll(/(\\w)([A-Za-z0-9]*?)([^A-Za-z0-9]+|fj)/g)) {
  name = name.slice(0, parseInt(shared, 36)) + rest;
  names.set(name, text);
}
export const decodeHTML = (reference) => names.get(reference.slice(1, -1)) ?? reference;
export const decodeHTMLStrict = decodeHTML;
`;
}

/**
 * Leaves out of markdown-it what a preview does not need: half of the table, a list of symbols that JavaScript has
 * itself, and the rules of its typographer, which is off.
 * @type {import('esbuild').Plugin}
 */
export const smallMarkdownIt = {
  name: 'small markdown-it',
  setup(build) {
    build.onResolve({ filter: /^entities$/ }, () => ({ path: 'entities', namespace: 'small' }));
    build.onLoad({ filter: /.*/, namespace: 'small' }, () => ({ contents: entitiesModule() }));
    build.onLoad({ filter: /markdown-it.lib.rules_core.(?:smartquotes|replacements)\.mjs$/ }, () => ({
      contents: 'export default () => {};',
    }));
    build.onLoad({ filter: /uc\.micro.categories.S.regex\.mjs$/ }, () => ({
      contents: 'export default /\\p{S}/u;',
    }));
  },
};
