import './provided.js';
import type { FrontMatter } from '../../src/core/frontMatter/frontMatter.js';
import { parsePost } from '../../src/core/post/parsePost.js';
import type { Post } from '../../src/core/post/post.js';
import { DEFAULT_CONFIG } from '../../src/core/site/config.js';
import { createSite, parseOptions } from '../../src/core/site/site.js';

const OPTIONS = parseOptions(createSite(DEFAULT_CONFIG), 'post.md');

/** Reads a text as a post that no glob names. */
export function read(text: string): Post | undefined {
  return parsePost('post.md', text, OPTIONS);
}

/** Reads a text as a post that the configured globs name. */
export function readNamed(text: string): Post {
  const post = parsePost('post.md', text, { ...OPTIONS, named: true });
  if (!post) throw new Error('A named file is a post, whatever it holds');
  return post;
}

/** The front matter of a text. Throws where there is none. */
export function frontMatterOf(text: string): FrontMatter {
  const frontMatter = read(text)?.frontMatter;
  if (!frontMatter) throw new Error(`No front matter in ${JSON.stringify(text)}`);
  return frontMatter;
}
