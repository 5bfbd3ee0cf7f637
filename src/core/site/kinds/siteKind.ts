/** The kinds of site that Up Next distinguishes. */
export type KindId =
  | 'hugo'
  | 'zola'
  | 'jekyll'
  | 'astro'
  | 'docusaurus'
  | 'eleventy'
  | 'gatsby'
  | 'hexo'
  | 'pelican'
  | 'nikola'
  | 'comment'
  | 'plain';

/** What shows that a folder is the root of a site. Paths are relative to that folder. */
export type Sign =
  /** A file that only this generator has. */
  | { readonly kind: 'file'; readonly name: RegExp }
  /** A file that several programs have, with a setting in it. */
  | { readonly kind: 'setting'; readonly file: RegExp; readonly setting: RegExp }
  /** A file that several programs have, next to a folder. */
  | { readonly kind: 'folder'; readonly file: RegExp; readonly folder: string };

/** What differs between the sites of one generator and of others. Globs are relative to the root of the site. */
export interface SiteKind {
  readonly id: KindId;
  readonly signs: readonly Sign[];
  /** Where posts are. Only files with front matter are posts. */
  readonly posts: readonly string[];
  /** Which of them are not posts; signs of other sites in there do not count either. */
  readonly notPosts: readonly string[];
  /** Which of them are drafts, independently of their front matter. */
  readonly drafts: readonly string[];
  /** The folders from which the addresses of pages count: `content/posts/a.md` is the page `/posts/a/`. */
  readonly pages: readonly string[];
  /** Whether addresses of pages end with `/`, so that relative ones count from the page; else they may or may not. */
  readonly endsInSlash: boolean;
  /**
   * The folders from which the site serves files, besides the folder of the post; empty for the root itself.
   * `undefined` for every folder above the post.
   */
  readonly imageRoots: readonly string[] | undefined;
  /** Whether the ids of headings are those of GitHub; if they are not known, links to headings are not checked. */
  readonly headingIds: 'github' | 'unknown';
}
