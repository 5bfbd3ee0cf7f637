import type { Resolution } from '../../index/resolve.js';

/** The path of the file or folder that a link leads to, if it is one of the workspace folder. */
export function leadsTo(found: Resolution): string | undefined {
  if (found.kind === 'post') return found.post.path;
  return found.kind === 'file' || found.kind === 'folder' ? found.path : undefined;
}
