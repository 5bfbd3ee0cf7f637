// What fast-check does in all property tests.
import { createRequire } from 'node:module';

// the copy that the bundled tests load, which are CommonJS: each copy is configured apart
/** @type {typeof import('fast-check')} */
export const fc = createRequire(import.meta.url)('fast-check');

/** @param {import('fast-check').GlobalParameters} parameters */
export function configureProperties(parameters) {
  fc.configureGlobal(parameters);
}
