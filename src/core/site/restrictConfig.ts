import { join } from '../text/paths.js';
import { type Config, DEFAULT_CONFIG } from './config.js';

/**
 * Returns what is used of a configuration whose author is not trusted: nothing that could take long to compare with
 * every file or value, although no such setting is accepted, and nothing that leads out of the workspace folder.
 */
export function restrictConfig(config: Config): Config {
  const { posts, exclude } = DEFAULT_CONFIG;
  const fields = [...config.fields].map(
    ([key, field]) => [key, { ...field, pattern: undefined, matches: undefined }] as const,
  );
  const siteRoots = config.siteRoots?.filter((root) => join('', root) !== undefined);
  return { ...config, posts, exclude, siteRoots, fields: new Map(fields) };
}
