#!/usr/bin/env node
// Stands in for the executable of desktop VS Code in a test run: the same arguments, run on VS Code from npm. With it
// `runTests` of `@vscode/test-electron` needs neither a download from elsewhere nor a display.
import { fstatSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runTests } from './run-tests.mjs';

const { values, positionals } = parseArgs({
  strict: false, // the many other switches of desktop VS Code mean nothing here
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
    verbose: { type: 'boolean' },
    'asks-for-trust': { type: 'boolean' },
  },
});

/** @param {unknown} value */
function file(value) {
  if (typeof value !== 'string') return undefined;
  return path.resolve(value.startsWith('file:') ? fileURLToPath(value) : value);
}

/** End with the process that started this one, however that ends: it holds the other end of the standard input. */
function endWithParent() {
  const input = fstatSync(0);
  if (!input.isSocket() && !input.isFIFO()) return;
  process.stdin
    .once('end', () => {
      process.exit(1);
    })
    .resume();
}

const extensionTestsPath = file(values.extensionTestsPath);
if (extensionTestsPath === undefined) {
  console.error('code.mjs runs tests only: --extensionTestsPath is missing');
  process.exit(2);
}
endWithParent();
const exitCode = await runTests({
  folder: file(positionals[0]),
  extensionDevelopmentPaths: [values.extensionDevelopmentPath].flat().flatMap((value) => file(value) ?? []),
  extensionTestsPath,
  userDataDir: file(values['user-data-dir']),
  extensionsDir: file(values['extensions-dir']),
  verbose: values.verbose === true,
  asksForTrust: values['asks-for-trust'] === true,
});
process.exit(exitCode);
