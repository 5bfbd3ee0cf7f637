// npm run package [-- --built]: builds Up Next, unless that has been done, and packs what users install, out/up-next.vsix.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './processes.mjs';
import { root } from './root.mjs';
import { layDownVsce } from './vsce.mjs';

await ensureDependencies();
const vsce = await layDownVsce();
const file = path.join(root(), 'out', 'up-next.vsix');
mkdirSync(path.dirname(file), { recursive: true });
rmSync(file, { force: true });
// a build takes away, for some seconds, what windows of other tests are loading
const { values } = parseArgs({ options: { built: { type: 'boolean', default: false } } });
const built = values.built ? 0 : await run(process.execPath, ['scripts/build.mjs'], { cwd: root() });
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
