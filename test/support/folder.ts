import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { isMarkdown } from '../../src/core/site/site.js';
import type { Files } from './blog.js';

/** The files below a folder, read from disk: the text of Markdown, and the names of the rest. */
export function filesBelow(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.map((name) => [
      path.relative(folder, name).split(path.sep).join('/'),
      isMarkdown(name) ? readFileSync(name, 'utf8') : '',
    ]),
  );
}

/** What `.upnext.json` in a folder says; nothing where there is none. */
export function configIn(folder: string): unknown {
  const file = path.join(folder, '.upnext.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : {};
}
