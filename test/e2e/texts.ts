import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

type Texts = Readonly<Record<string, string>>;

/** The text of every file in a folder, by its path. */
export function textsBelow(folder: string): Texts {
  for (;;) {
    try {
      return readTexts(folder);
    } catch (error) {
      // VS Code may take a file away after it has been listed
      const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isGone || !existsSync(folder)) throw error;
    }
  }
}

function readTexts(folder: string): Texts {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'latin1')];
    }),
  );
}

/** As a post that is made now is dated. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
