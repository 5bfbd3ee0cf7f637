// What makes a bundle for a browser of the extension.

/**
 * Leaves out the one file of the extension that imports Node. A browser has no folders on a disk, so it is never asked
 * for.
 * @type {import('esbuild').Plugin}
 */
export const withoutNode = {
  name: 'without Node',
  setup(bundled) {
    bundled.onLoad({ filter: /[\\/]nodeFileSystem\.ts$/ }, () => ({
      contents: `export function nodeFileSystem() { throw new Error('There is no disk in a browser'); }`,
    }));
  },
};
