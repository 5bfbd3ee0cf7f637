import { run } from './run.js';

// a reader like `head` may close the pipe before everything is written
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { status, stdout, stderr } = run(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
// not process.exit(): it would cut off what is not yet written
process.exitCode = status;
