// A series of four parts in a folder of its own, which the window does not show.
import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { temporaryFolder } from '../../scripts/temporary.mjs';
import { Blog } from '../../src/extension/posts/blog.js';
import { postText } from '../support/blog';
import { closeAll } from './support';
import { testLog } from './testLog';

export const NAMES = ['a', 'b', 'c', 'd'] as const;

export const pathOf = (name: string): string => `posts/${name}/${name}.md`;

export const part = (section: number, topic = 'Docker'): string =>
  postText({ series: 'Locks', series_section: section, topic }, `# Part ${section}\n`);

/** The texts of the parts, by their paths. */
export const PARTS = Object.fromEntries(NAMES.map((name, place) => [pathOf(name), part(place + 1)]));

/** Writes files below a folder, by their paths. */
export function writeFiles(root: string, texts: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

/** Gives each test of the block the series in a folder of its own; nothing is open. Returns those of the running test. */
export function useLocks(): () => { readonly root: string; readonly blog: Blog } {
  let current: { readonly root: string; readonly blog: Blog } | undefined;
  let disposables: readonly { dispose: () => unknown }[] = [];
  beforeEach(async () => {
    // what other tests have left open
    await closeAll();
    const folder = temporaryFolder('host');
    const root = folder.path;
    writeFiles(root, PARTS);
    const log = testLog();
    const blog = new Blog({ uri: vscode.Uri.file(root), name: 'locks', index: 0 }, () => () => false, log);
    current = { root, blog };
    disposables = [blog, { dispose: folder.remove }];
  });
  afterEach(async () => {
    await closeAll();
    for (const disposable of disposables) disposable.dispose();
  });
  return () => {
    if (!current) throw new Error('There is a series in a test only');
    return current;
  };
}
