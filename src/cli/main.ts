import { COLOURED, NO_COLOUR, wantsColours } from './colours.js';
import { run } from './run.js';

// a reader like `head` may close the pipe before everything is written
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { isTTY } = process.stdout;
const { status, stderr } = run(process.argv.slice(2), {
  paint: wantsColours(process.env, isTTY) ? COLOURED : NO_COLOUR,
  isTerminal: isTTY,
  write: (text) => process.stdout.write(text),
});
process.stderr.write(stderr);
// not process.exit(): it would cut off what is not yet written
process.exitCode = status;
