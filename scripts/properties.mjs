// What fast-check does in all property tests.
import { createRequire } from 'node:module';

// the copy that the bundled tests load, which are CommonJS: each copy is configured apart
const require = createRequire(import.meta.url);
/** @type {unknown} */
const loaded = require('fast-check');
export const fc = /** @type {typeof import('fast-check')} */ (loaded);

/** @param {import('fast-check').GlobalParameters} parameters of all of them, where a test says nothing else */
export function configureProperties(parameters) {
  fc.configureGlobal(parameters);
}
