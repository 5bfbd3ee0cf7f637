// node scripts/run-mocha.mjs TIMEOUT FILE...
import { runMocha } from './mocha.mjs';

const [timeout, ...files] = process.argv.slice(2);
const failures = await runMocha(files, { timeout: Number(timeout) });
// not process.exitCode: a server or a timer that a test left behind would keep the process, and the stage, for ever
process.exit(failures === 0 ? 0 : 1);
