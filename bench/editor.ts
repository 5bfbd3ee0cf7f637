// What Up Next costs the extension host of a window with 10,000 posts of 10 kB, beside one with a dozen: how long it
// works, whether others wait for it meanwhile, and how much memory it holds. `--many` goes on to ten times as many.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { root } from '../scripts/root.mjs';
import { temporaryFolder } from '../scripts/temporary.mjs';
import type { InHost } from './editorHost.js';
import { figuresInHost } from './inHost.js';
import { LAST, LATE, pathOfLate, textOfLate } from './latePosts.js';
import { writeLongPosts } from './longPosts.js';

const FEW = 12;
const MANY = 10_000;
const OUT = path.join(root(), 'out', 'bench-editor.json');

/** What each figure is, in the order of the table. */
const NAMES: Readonly<Record<keyof InHost, string>> = {
  activation: 'activation, ms',
  checked: 'until every post is checked, ms',
  waitedForChecks: 'the longest that others wait meanwhile, ms',
  plainKey: 'work of the host for a key in a text that is no post, ms, 95th percentile',
  key: 'the same for a key in a post',
  titleKey: 'the same for a key in its title, which other posts are checked with',
  changed: 'until 1,000 files that change at once are checked, ms',
  waitedForChanges: 'the longest that others wait meanwhile, ms',
  megabytes: 'memory in use, MB',
};

/** They are there before the window: a watcher may lose what happens in folders that come one in another at once. */
function writeLatePosts(folder: string): void {
  for (const name of [...LATE, LAST]) {
    const file = path.join(folder, pathOfLate(name));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, textOfLate(name, name === LAST ? '../../gone.md' : `../${LAST}/${LAST}.md`));
  }
}

const temporary = temporaryFolder('bench');
try {
  const counts = process.argv.includes('--many') ? [FEW, MANY, 10 * MANY] : [FEW, MANY];
  const columns: (InHost & { readonly posts: number })[] = [];
  for (const posts of counts) {
    const folder = path.join(temporary.path, String(posts));
    writeLongPosts(folder, posts, 'comment');
    writeLatePosts(folder);
    // it would activate Up Next before anything can be measured
    rmSync(path.join(folder, '.upnext.json'));
    const measured = JSON.parse(await figuresInHost('editorHost.js', folder, 'measured')) as InHost;
    columns.push({ posts, ...measured });
  }
  const cell = (value: number): string => value.toFixed(value < 100 ? 1 : 0).padStart(10);
  console.log(
    `${`in the extension host, ${LATE.length + 1} short posts, and of 10 kB`.padEnd(78)}${counts.map(cell).join('')}`,
  );
  for (const [key, name] of Object.entries(NAMES))
    console.log(`  ${name.padEnd(76)}${columns.map((column) => cell(column[key as keyof InHost])).join('')}`);
  const [few, many] = columns;
  const each = (1000 * ((many?.megabytes ?? NaN) - (few?.megabytes ?? NaN))) / (MANY - FEW);
  console.log(`  ${each.toFixed(1)} kB of memory a post`);
  mkdirSync(path.dirname(OUT), { recursive: true });
  writeFileSync(OUT, `${JSON.stringify(columns, undefined, 2)}\n`);
} finally {
  temporary.remove();
}
