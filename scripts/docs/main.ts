import { readFileSync, writeFileSync } from 'node:fs';
import { writtenFiles } from './written.js';

const read = (path: string): string => readFileSync(path, 'utf8');

for (const [path, text] of await writtenFiles(read)) {
  if (text === read(path)) continue;
  writeFileSync(path, text);
  console.log(`Wrote ${path}`);
}
