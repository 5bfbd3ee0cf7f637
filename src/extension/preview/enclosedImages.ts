import type { Index } from '../../core/index/index.js';
import { resolve } from '../../core/links/resolve.js';
import type { Post } from '../../core/post/post.js';
import type { Blog } from '../posts/blog.js';
import { dataAddresses } from './inlineImages.js';

/** The images of pages that are to be files of their own. */
export class EnclosedImages {
  /** Stands for a file until the page is harmless: nobody can have written it in a post. */
  private readonly token = crypto.randomUUID();
  private readonly files: string[] = [];
  private readonly written = new Map<string, string>();
  private readonly missing = new Set<string>();

  /** Gives the images of a post addresses that `enclose` knows. */
  addressesOf(post: Post, index: Index): (target: string) => string | undefined {
    return (target) => {
      const image = resolve(index, post.path, target, 'image');
      if (image.kind === 'file') {
        this.written.set(image.path, target);
        return `${this.token}/${this.files.push(image.path) - 1}/`;
      }
      if (!target.startsWith('data:')) this.missing.add(target);
      return target.startsWith('data:') ? undefined : '';
    };
  }

  /** Reads all files; returns what puts them into HTML. */
  async enclose(blog: Blog): Promise<(html: string) => string> {
    const images = await dataAddresses(blog, new Set(this.files));
    return (html) =>
      html.replaceAll(new RegExp(`${this.token}/(\\d+)/`, 'g'), (_, number: string) => {
        const path = this.files[Number(number)] ?? '';
        const address = images.get(path);
        if (address === undefined) this.missing.add(this.written.get(path) ?? path);
        return address ?? '';
      });
  }

  /** The images that are in no page, as they are written in their posts. */
  get leftOut(): readonly string[] {
    return [...this.missing];
  }
}
