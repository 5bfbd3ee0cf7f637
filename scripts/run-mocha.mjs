// node scripts/run-mocha.mjs TIMEOUT RETRIES FILE...
import { runMocha } from './mocha.mjs';

const [timeout, retries, ...files] = process.argv.slice(2);
const failures = await runMocha(files, { timeout: Number(timeout), retries: Number(retries) });
// not process.exitCode: a server or a timer that a test left behind would keep the process, and the stage, for ever
process.exit(failures === 0 ? 0 : 1);
