import { CONFIG_FILE } from './config.js';

/** What is known of a folder: the names of what is in it, and the contents of its small files. */
export interface FolderView {
  readonly names: readonly string[];
  /** Whether a folder of that name is in it. */
  readonly hasFolder: (name: string) => boolean;
  /** Empty where it cannot be read. */
  readonly read: (name: string) => string;
}

/** Files that only a site's generator has at the root of a site. */
const ALONE =
  /^(?:hugo\.(?:toml|ya?ml)|(?:astro|docusaurus|eleventy|gatsby)(?:\.|-)config\.(?:[cm]?[jt]s|json)|\.eleventy\.[cm]?[jt]s|pelicanconf\.py)$/;

/** Settings that tell one program's `config.toml` from another's: those of Hugo and of Zola. */
const BASE_URL = /^\s*["']?base_?url["']?\s*[=:]/im;

/** Whether a folder is the root of a blog by its own word: it has a configuration, or what a site's generator reads. */
export function isBlogRoot({ names, hasFolder, read }: FolderView): boolean {
  return names.some((name) => {
    if (name === CONFIG_FILE || ALONE.test(name)) return true;
    if (/^(?:config\.(?:toml|ya?ml|json)|hugo\.json)$/.test(name)) return BASE_URL.test(read(name));
    if (/^_config\.ya?ml$/.test(name)) return hasFolder('_posts') || hasFolder('source');
    if (name === 'conf.py') return hasFolder('posts');
    if (name !== 'config' || !hasFolder('config/_default')) return false;
    return ['toml', 'yaml', 'yml', 'json'].some((kind) =>
      ['hugo', 'config'].some((file) => BASE_URL.test(read(`config/_default/${file}.${kind}`))),
    );
  });
}
