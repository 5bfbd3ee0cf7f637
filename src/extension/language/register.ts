import * as vscode from 'vscode';
import type { Blogs } from '../posts/blogs.js';
import { registerCodeLens } from './codeLens.js';
import { registerCompletion } from './completion.js';
import { registerDefinition } from './definition.js';
import { registerHover } from './hover.js';
import { registerLinks } from './links.js';
import { registerReferences } from './references.js';
import { registerRename } from './rename.js';

/** What Up Next knows of the text under the cursor, a line a feature. */
export function registerLanguageFeatures(blogs: Blogs): vscode.Disposable {
  return vscode.Disposable.from(
    registerCompletion(blogs),
    registerHover(blogs),
    registerDefinition(blogs),
    registerLinks(blogs),
    registerReferences(blogs),
    registerRename(blogs),
    registerCodeLens(blogs),
  );
}
