import { COLOURED, NO_COLOUR, wantsColours } from './colours.js';
import { run } from './run.js';
import { printableLines } from './terminal.js';

// a reader like `head` may close the pipe before everything is written
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const paint = wantsColours(process.env, process.stdout.isTTY) ? COLOURED : NO_COLOUR;
const { status, stdout, stderr, verbatim = false } = run(process.argv.slice(2), paint);
process.stdout.write(verbatim && process.stdout.isTTY ? printableLines(stdout) : stdout);
process.stderr.write(stderr);
// not process.exit(): it would cut off what is not yet written
process.exitCode = status;
