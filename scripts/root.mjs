import path from 'node:path';

/**
 * The root of the checkout. Not taken from `import.meta.url`: some of these modules are bundled into the tests,
 * and an extension host has a working directory of its own, so whoever starts one hands the root over.
 */
export function root() {
  return path.resolve(process.env.UP_NEXT_ROOT ?? process.cwd());
}
