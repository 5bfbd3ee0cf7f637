/** The kinds of site that Up Next tells apart. */
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
  | { readonly kind: 'file'; readonly name: RegExp; readonly shown: string }
  /** A file that several programs have, with a setting in it. */
  | { readonly kind: 'setting'; readonly file: RegExp; readonly setting: RegExp; readonly shown: string }
  /** A file that several programs have, beside a folder. */
  | { readonly kind: 'folder'; readonly file: RegExp; readonly folder: string; readonly shown: string };

/** A way in which targets of links name a file, as `@/blog/post.md`. */
export interface TargetForm {
  /** As documentation shows it. */
  readonly example: string;
  /** Matches the whole target. The group `path` is the path as written, `fragment` what follows its `#`. */
  readonly pattern: RegExp;
  /** The folders, from the root of the site, in which the path is looked up; empty for the root itself. */
  readonly from: readonly string[];
  /** Whether the path may also be relative to the post. */
  readonly relative: boolean;
  /** Whether the name alone will do, wherever the file is. */
  readonly byName: boolean;
}

/** All that differs between the sites of one generator and of others. Globs are relative to the root of the site. */
export interface SiteKind {
  readonly id: KindId;
  readonly name: string;
  readonly signs: readonly Sign[];
  /** Where posts are. Only files with front matter are posts. */
  readonly posts: readonly string[];
  /** Which of them are not posts; signs of other sites in there do not count either. */
  readonly notPosts: readonly string[];
  /** Which of them are drafts, whatever their front matter says. */
  readonly drafts: readonly string[];
  /**
   * The folders from which the site serves files, besides the folder of the post; empty for the root itself.
   * `undefined` for every folder above the post.
   */
  readonly imageRoots: readonly string[] | undefined;
  /** Whether the ids of headings are those of GitHub; where they are not known, links to headings are not judged. */
  readonly headingIds: 'github' | 'unknown';
  /** How targets name files, besides paths. */
  readonly targets: readonly TargetForm[];
}
