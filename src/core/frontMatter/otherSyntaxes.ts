import { tomlSyntax, yamlSyntax } from './libraries.js';
import { commentLinesSyntax } from './lines/commentLinesSyntax.js';
import { linesSyntax } from './lines/linesSyntax.js';
import type { Syntax } from './syntax.js';

/** The ways to write front matter that only other generators read; `provideSyntaxes` takes them. */
export const OTHER_SYNTAXES: readonly Syntax[] = [yamlSyntax, tomlSyntax, commentLinesSyntax, linesSyntax];
