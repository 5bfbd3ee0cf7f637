import * as vscode from 'vscode';
import { CONFIG_FILE } from '../core/site/config.js';
import { listen } from './boundary.js';
import type { Blog } from './posts/blog.js';
import type { Blogs } from './posts/blogs.js';
import { toRange } from './ui/ranges.js';
import { translate } from './ui/translate.js';

/** The problems of a blog's configuration, but for what VS Code says of it as of any JSON. */
export function configDiagnostics(blog: Blog): vscode.Diagnostic[] {
  const isTold = isCheckedAsJson(blog.uri(CONFIG_FILE));
  return blog.configProblems
    .filter(({ inAnyJson }) => !(inAnyJson && isTold))
    .map(({ range, message }) => {
      const diagnostic = new vscode.Diagnostic(
        toRange(range),
        translate(message),
        vscode.DiagnosticSeverity.Error,
      );
      diagnostic.source = 'Up Next';
      return diagnostic;
    });
}

/** Calls `changed` with a blog when VS Code begins or ends to say what is wrong with its configuration as JSON. */
export function onConfigToldAsJson(blogs: Blogs, changed: (blog: Blog) => void): vscode.Disposable {
  const told = new WeakSet<Blog>();
  return listen(vscode.languages.onDidChangeDiagnostics, ({ uris }) => {
    for (const uri of uris) {
      if (!uri.path.endsWith(`/${CONFIG_FILE}`)) continue;
      const found = blogs.locate(uri);
      if (found?.path !== CONFIG_FILE) continue;
      const isTold = isCheckedAsJson(uri);
      // what is changed here is reported again
      if (isTold === told.has(found.blog)) continue;
      if (isTold) told.add(found.blog);
      else told.delete(found.blog);
      changed(found.blog);
    }
  });
}

/**
 * Whether VS Code says that something is wrong with the JSON: it does where its JSON features are, of files that are
 * open.
 */
function isCheckedAsJson(uri: vscode.Uri): boolean {
  return vscode.languages.getDiagnostics(uri).some(({ source }) => source === 'json' || source === 'jsonc');
}
