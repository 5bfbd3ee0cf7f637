// npm run package: builds Up Next and packs what users install, out/up-next.vsix. vsce is laid down when it is first
// needed, because it brings twice as many packages as all that the project needs otherwise.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { layDown } from './npm-vscode/lay-down.mjs';
import { npm, run } from './processes.mjs';
import { root } from './root.mjs';

const VERSION = '3.9.2';

await ensureDependencies();
const vsce = await layDown(`vsce-${VERSION}`, async (folder) => {
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  await npm(['install', '--ignore-scripts', '--omit=dev', `@vscode/vsce@${VERSION}`], folder);
});
const file = path.join(root(), 'out', 'up-next.vsix');
mkdirSync(path.dirname(file), { recursive: true });
rmSync(file, { force: true });
const built = await run(process.execPath, ['scripts/build.mjs'], { cwd: root() });
process.exitCode =
  built === 0
    ? await run(
        process.execPath,
        [
          path.join(vsce, 'node_modules', '@vscode', 'vsce', 'vsce'),
          ...['package', '--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'],
          ...['--out', file],
        ],
        { cwd: root() },
      )
    : built;
