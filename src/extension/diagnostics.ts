import * as vscode from 'vscode';
import type { Diagnostic } from '../core/rules/engine/check.js';
import { CONFIG_FILE, type Severity } from '../core/site/config.js';
import { listen } from './boundary.js';
import { configDiagnostics, onConfigToldAsJson } from './configDiagnostics.js';
import type { Blog } from './posts/blog.js';
import type { Blogs } from './posts/blogs.js';
import { toLocation, toRange } from './ui/ranges.js';
import { translate } from './ui/translate.js';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows the problems of every post, open or not, and those of the configuration. */
export function registerDiagnostics(blogs: Blogs, extension: vscode.Uri): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('upNext');
  const shown = new Map<Blog, Set<string>>();
  const show = (blog: Blog, paths: Iterable<string>): void => {
    const known = shown.get(blog) ?? new Set();
    shown.set(blog, known);
    const changes = [...paths].flatMap((path): [vscode.Uri, vscode.Diagnostic[]][] => {
      const diagnostics = diagnosticsAt(blog, path, extension);
      // most posts never had a problem: they need not be sent anywhere
      if (diagnostics.length === 0 && !known.delete(path)) return [];
      if (diagnostics.length > 0) known.add(path);
      return [[blog.uri(path), diagnostics]];
    });
    collection.set(changes);
  };
  return vscode.Disposable.from(
    collection,
    listen(blogs.onDidChangeDiagnostics, ({ blog, paths }) => show(blog, paths)),
    onConfigToldAsJson(blogs, (blog) => show(blog, [CONFIG_FILE])),
    listen(blogs.onDidRemoveFolder, (blog) => {
      collection.set([...(shown.get(blog) ?? [])].map((path) => [blog.uri(path), undefined]));
      shown.delete(blog);
    }),
  );
}

function diagnosticsAt(blog: Blog, path: string, extension: vscode.Uri): vscode.Diagnostic[] {
  if (path === CONFIG_FILE) return configDiagnostics(blog);
  return blog.diagnostics(path).map((each) => toDiagnostic(each, blog, extension));
}

function toDiagnostic(found: Diagnostic, blog: Blog, extension: vscode.Uri): vscode.Diagnostic {
  const { rule, severity, range, message, related = [] } = found;
  const diagnostic = new vscode.Diagnostic(toRange(range), translate(message), SEVERITIES[severity]);
  diagnostic.source = 'Up Next';
  diagnostic.code = { value: rule, target: vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`) };
  diagnostic.relatedInformation = related.map((place) => {
    return new vscode.DiagnosticRelatedInformation(toLocation(blog, place), translate(place.message));
  });
  return diagnostic;
}
