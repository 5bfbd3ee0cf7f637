// node scripts/web-tests.mjs: runs test/web/ in the extension host of a browser, a worker without Node, on a copy of
// examples/blog that it sees through VS Code's file system alone.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { leaveCounts, leaveSkipped } from './mocha.mjs';
import { runTests } from './npm-vscode/run-tests.mjs';
import { writeSettings } from './npm-vscode/settings.mjs';
import { root } from './root.mjs';
import { temporaryFolder } from './temporary.mjs';
import { whyNoNpmVsCode } from './vscode.mjs';

/** What the tests say at their end. */
const COUNTS = /^up-next counts (.*)$/;

async function run() {
  const temporary = temporaryFolder('web');
  const userDataDir = path.join(temporary.path, 'data');
  const folder = path.join(temporary.path, 'blog');
  cpSync(path.join(root(), 'examples', 'blog'), folder, { recursive: true });
  // VS Code's server has a host with Node as well, which it would prefer
  writeSettings(userDataDir, { 'remote.extensionKind': { 'up-next.up-next': ['web'] } });
  try {
    return await runTests({
      folder,
      extensionDevelopmentPaths: [root()],
      extensionTestsPath: path.join(root(), 'out', 'web', 'test', 'web', 'index.js'),
      userDataDir,
      extensionsDir: path.join(temporary.path, 'extensions'),
      verbose: process.argv.includes('--verbose'),
      onLine: (text) => {
        const counts = COUNTS.exec(text)?.[1];
        if (counts === undefined) return false;
        /** @type {unknown} */
        const parsed = JSON.parse(counts);
        leaveCounts(/** @type {import('./stages.mjs').Counts} */ (parsed));
        return true;
      },
    });
  } finally {
    temporary.remove();
  }
}

const reason = await whyNoNpmVsCode();
process.exit(reason ? leaveSkipped(reason) : await run());
