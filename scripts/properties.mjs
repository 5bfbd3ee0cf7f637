// What fast-check does in all property tests.
import fc from 'fast-check';

/** @param {import('fast-check').GlobalParameters} parameters of all of them, where a test says nothing else */
export function configureProperties(parameters) {
  fc.configureGlobal(parameters);
}
