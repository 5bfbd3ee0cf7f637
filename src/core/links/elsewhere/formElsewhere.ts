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

/** What of a path is written: all of it, without its ending, or only its folder where the file is called `index.md`. */
export type Guise = 'file' | 'bare' | 'folder';

/** From where a path counts: from the content with a `/` before it or without, by its last name alone, or from the post. */
export type PathBase = 'absolute' | 'root' | 'name' | 'relative';
