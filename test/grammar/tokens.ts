import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { root } from '../../scripts/root.mjs';

const OUR_GRAMMAR = path.join(root(), 'syntaxes', 'front-matter.tmLanguage.json');
const MARKDOWN = 'text.html.markdown';
const OURS = 'markdown.up-next.front-matter';

/** A stretch of text and its scopes, the outermost first. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** The regular expressions of VS Code. */
async function loadOniguruma() {
  await loadWASM(readFileSync(path.join(root(), 'node_modules', 'vscode-oniguruma', 'release', 'onig.wasm')));
  return { createOnigScanner, createOnigString };
}

// they can be loaded once in a process
const onigLib = loadOniguruma();

/** The Markdown grammar in a file with ours injected into it, the way VS Code does it, or by itself. */
export async function loadMarkdown(file: string, { injected = true } = {}): Promise<IGrammar> {
  const registry = new Registry({
    onigLib,
    loadGrammar: (scopeName) => {
      const source = scopeName === MARKDOWN ? file : scopeName === OURS ? OUR_GRAMMAR : undefined;
      // languages that Markdown embeds are left out
      return Promise.resolve(source ? parseRawGrammar(readFileSync(source, 'utf8'), source) : null);
    },
    getInjections: (scopeName) => (injected && scopeName === MARKDOWN ? [OURS] : undefined),
  });
  const grammar = await registry.loadGrammar(MARKDOWN);
  if (!grammar) throw new Error(`There is no grammar in ${file}`);
  return grammar;
}

/** The tokens of each line of a text, line by line as in the editor. */
export function tokenize(grammar: IGrammar, text: string): readonly (readonly Token[])[] {
  let state = INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes,
    }));
  });
}
