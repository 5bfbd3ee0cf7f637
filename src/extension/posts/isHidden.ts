import picomatch from 'picomatch/posix';
import * as vscode from 'vscode';
import { CONFIG_FILE } from '../../core/site/config.js';
import type { Site } from '../../core/site/site.js';

/** What decides which paths are looked at, besides the site's own configuration. */
export type IsHidden = (path: string) => boolean;

/** What the author hides from the explorer, and the workspace folders that are in this one. */
export function isHiddenIn(folder: vscode.WorkspaceFolder): IsHidden {
  const settings = vscode.workspace
    .getConfiguration('files', folder)
    .get<Record<string, unknown>>('exclude', {});
  const globs = Object.keys(settings).filter((glob) => settings[glob] === true);
  const isExcluded = globs.length > 0 ? picomatch(globs, { dot: true }) : () => false;
  const nested = (vscode.workspace.workspaceFolders ?? []).flatMap(
    ({ uri }) => pathIn(folder.uri, uri) ?? [],
  );
  return (path) => isExcluded(path) || nested.some((inner) => path === inner || path.startsWith(`${inner}/`));
}

/** The path of a file relative to a folder that holds it. */
function pathIn(folder: vscode.Uri, file: vscode.Uri): string | undefined {
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return file.path.startsWith(root) ? file.path.slice(root.length) : undefined;
}

/** All that is not read of a folder: what the author hides, and what the configuration excludes. */
export function excluder(site: Site, isHidden: IsHidden): IsHidden {
  return (path) => path !== CONFIG_FILE && (site.isExcluded(path) || isHidden(path));
}
