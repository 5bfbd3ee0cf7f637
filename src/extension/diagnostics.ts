import * as vscode from 'vscode';
import { CONFIG_FILE, type Severity } from '../core/site/config.js';
import type { Diagnostic } from '../core/rules/engine/check.js';
import { toLocation, toRange } from './ui/ranges.js';
import { translate } from './ui/translate.js';
import type { FolderPosts } from './posts/folderPosts.js';
import type { WorkspacePosts } from './posts/workspacePosts.js';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows the problems of every post, open or not, and those of the configuration. */
export function registerDiagnostics(workspace: WorkspacePosts, extension: vscode.Uri): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('upNext');
  const shown = new Map<FolderPosts, Set<string>>();
  return vscode.Disposable.from(
    collection,
    workspace.onDidChangeDiagnostics(({ posts, paths }) => {
      const known = shown.get(posts) ?? new Set();
      shown.set(posts, known);
      const changes = [...paths].flatMap((path): [vscode.Uri, vscode.Diagnostic[]][] => {
        const diagnostics = diagnosticsAt(posts, path, extension);
        // most posts never had a problem: they need not be sent anywhere
        if (diagnostics.length === 0 && !known.delete(path)) return [];
        if (diagnostics.length > 0) known.add(path);
        return [[posts.uri(path), diagnostics]];
      });
      collection.set(changes);
    }),
    workspace.onDidRemoveFolder((posts) => {
      collection.set([...(shown.get(posts) ?? [])].map((path) => [posts.uri(path), undefined]));
      shown.delete(posts);
    }),
  );
}

function diagnosticsAt(posts: FolderPosts, path: string, extension: vscode.Uri): vscode.Diagnostic[] {
  if (path !== CONFIG_FILE)
    return posts.diagnostics(path).map((each) => toDiagnostic(each, posts, extension));
  return posts.configProblems.map(({ range, message }) => {
    const diagnostic = new vscode.Diagnostic(
      toRange(range),
      translate(message),
      vscode.DiagnosticSeverity.Error,
    );
    diagnostic.source = 'Up Next';
    return diagnostic;
  });
}

function toDiagnostic(found: Diagnostic, posts: FolderPosts, extension: vscode.Uri): vscode.Diagnostic {
  const { rule, severity, range, message, related = [] } = found;
  const diagnostic = new vscode.Diagnostic(toRange(range), translate(message), SEVERITIES[severity]);
  diagnostic.source = 'Up Next';
  diagnostic.code = { value: rule, target: vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`) };
  diagnostic.relatedInformation = related.map((place) => {
    return new vscode.DiagnosticRelatedInformation(toLocation(posts, place), translate(place.message));
  });
  return diagnostic;
}
