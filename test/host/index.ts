// What VS Code loads to run the tests: see scripts/host-tests.mjs.
import * as path from 'node:path';
import { runMocha, testFilesIn } from '../../scripts/mocha.mjs';

const TIMEOUT = 90_000;

export async function run(): Promise<void> {
  const group = process.env.UP_NEXT_HOST_GROUP;
  if (!group) throw new Error('UP_NEXT_HOST_GROUP is not set');
  const failures = await runMocha(testFilesIn(path.join(__dirname, group)), { timeout: TIMEOUT });
  if (failures > 0) throw new Error(`${String(failures)} failed`);
}
