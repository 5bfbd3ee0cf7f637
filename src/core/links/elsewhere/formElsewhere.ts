/** How links of a blog of another generator say where a file is. */
export type FormElsewhere =
  /** In a form of the generator: what is around the path, and which path of a file it is. */
  | {
      readonly kind: 'formed';
      readonly before: string;
      readonly after: string;
      readonly guise: Guise;
      readonly way: PathBase;
    }
  /** The address of its page, `lead` before it and `tail` after it: `/posts/a/`. */
  | { readonly kind: 'page'; readonly lead: string; readonly which: number; readonly tail: string };

/**
 * Which part of a path is written: all of it, without its extension, or only its folder if the file is called
 * `index.md`.
 */
export type Guise = 'file' | 'bare' | 'folder';

/** What a path is relative to: the content with a leading `/` or without, its last name alone, or the post. */
export type PathBase = 'absolute' | 'root' | 'name' | 'relative';
