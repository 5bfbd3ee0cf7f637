import type * as vscode from 'vscode';
import type { Index } from '../../core/index/index.js';
import type { Post } from '../../core/post/post.js';
import type { RenderedPart } from '../../page/series/seriesPage.js';
import type { Blog } from '../posts/blog.js';
import { loadPageRenderer } from './loadPageRenderer.js';
import { pageHost } from './pageHost.js';
import { loadsWebImages } from './shell.js';

/** A part as it was made last, from this post in this place. */
interface MadePart {
  readonly post: Post;
  /** Counted from 1. */
  readonly number: number;
  readonly part: RenderedPart;
}

/** The parts of a series as HTML. One is made anew when its text or its place has changed. */
export class MadeParts {
  private known = new Map<string, MadePart>();
  /** The paths of the images that are in the parts. */
  private images = new Set<string>();

  constructor(private readonly webview: vscode.Webview) {}

  get isEmpty(): boolean {
    return this.known.size === 0;
  }

  shows(image: string): boolean {
    return this.images.has(image);
  }

  /** Everything is made anew: what links lead to may have changed. */
  forget(): void {
    this.known = new Map();
    this.images = new Set();
  }

  async part(blog: Blog, post: Post, number: number, index: Index): Promise<RenderedPart> {
    const known = this.known.get(post.path);
    if (known?.post === post && known.number === number) return known.part;
    const { images } = this;
    const [text, { renderPart, withFormulas }] = await Promise.all([
      blog.read(post.path),
      loadPageRenderer(),
    ]);
    const host = pageHost({ blog, post }, index, this.webview, images);
    const author = { loadsWebImages: loadsWebImages() };
    const part = await withFormulas((drawFormula) =>
      renderPart(post, text, number, index, { ...host, author, drawFormula }),
    );
    // unless all was forgotten meanwhile
    if (images === this.images) this.known.set(post.path, { post, number, part });
    return part;
  }
}
