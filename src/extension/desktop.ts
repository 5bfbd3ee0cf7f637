// What `main` names: CommonJS, which loads the ES modules. Where that names a module, VS Code refuses the whole
// extension in a browser, though `browser` names another file: it looks at `main` alone.
import type * as vscode from 'vscode';
import type { activate as Activate } from './extension.js';

/** Starts Up Next; see `extension.ts`. */
export async function activate(context: vscode.ExtensionContext): Promise<ReturnType<typeof Activate>> {
  const extension = await import('./extension.js');
  return extension.activate(context);
}
