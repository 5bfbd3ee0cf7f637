import { readFileSync } from 'node:fs';
import type { Site } from '../../core/site/site.js';
import { hashOf } from './cacheFile.js';

/**
 * Returns a hash of everything that determines the result of reading a post, besides its path and its text: this
 * program, Node, and the site.
 */
export function cacheKey({ config, roots }: Site): string {
  const kinds = [...roots].map(([folder, { kind }]) => [folder, kind.id]);
  const settings = JSON.stringify({ config, kinds }, (_key, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
  // another Node may know other letters
  return hashOf(
    [hashOf(readFileSync(__filename)), process.versions.unicode, process.version, settings].join('\n'),
  );
}
