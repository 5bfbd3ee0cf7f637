// npm run package: builds Up Next and packs what users install, out/up-next.vsix.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './processes.mjs';
import { root } from './root.mjs';
import { layDownVsce } from './vsce.mjs';

await ensureDependencies();
const vsce = await layDownVsce();
const file = path.join(root(), 'out', 'up-next.vsix');
mkdirSync(path.dirname(file), { recursive: true });
rmSync(file, { force: true });
const built = await run(process.execPath, ['scripts/build.mjs'], { cwd: root() });
process.exitCode =
  built === 0
    ? await run(
        process.execPath,
        [
          vsce,
          ...['package', '--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'],
          ...['--out', file],
        ],
        { cwd: root() },
      )
    : built;
