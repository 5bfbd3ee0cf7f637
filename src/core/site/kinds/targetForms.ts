import type { KindId } from './siteKind.js';

/** A way in which targets of links name a file, as `@/blog/post.md`. */
export interface TargetForm {
  /** As shown in documentation. */
  readonly example: string;
  /** Matches the whole target. The group `path` is the path as written, `fragment` what follows its `#`. */
  readonly pattern: RegExp;
  /** The folders, from the root of the site, in which the path is looked up; empty for the root itself. */
  readonly from: readonly string[];
  /** Whether the path may also be relative to the post. */
  readonly relative: boolean;
  /** Whether the name alone is enough, wherever the file is. */
  readonly byName: boolean;
}

/** `{{< ref "posts/a.md" >}}` and `{{% relref "posts/a.md#part" %}}`. */
const HUGO_REF: TargetForm = {
  example: '{{< ref "p" >}}, {{% relref "p" %}}',
  pattern:
    /^\{\{[<%]\s*(?:rel)?ref\s+(?:path\s*=\s*)?(?<quote>["`])(?<path>[^"`#]*)(?:#(?<fragment>[^"`]*))?\k<quote>\s*[>%]\}\}(?:#.*)?$/d,
  from: ['content'],
  relative: true,
  byName: true,
};

/** `{% post_url 2024-05-31-a %}`: the name of a file in a folder `_posts`, without its extension. */
const JEKYLL_POST_URL: TargetForm = {
  example: '{% post_url p %}',
  pattern:
    /^(?:\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\})*\{%-?\s*post_url\s+(?<path>[^\s%]+)\s*-?%\}(?:#(?<fragment>.*))?$/d,
  from: ['_posts'],
  relative: false,
  byName: true,
};

/** `{% link _posts/2024-05-31-a.md %}`: a path from the root of the site. */
const JEKYLL_LINK: TargetForm = {
  example: '{% link p %}',
  pattern:
    /^(?:\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\})*\{%-?\s*link\s+(?<path>[^\s%]+)\s*-?%\}(?:#(?<fragment>.*))?$/d,
  from: [''],
  relative: false,
  byName: false,
};

/** `@/blog/a.md`. */
const ZOLA_INTERNAL: TargetForm = {
  example: '@/p',
  pattern: /^@\/(?<path>[^#]*)(?:#(?<fragment>.*))?$/d,
  from: ['content'],
  relative: false,
  byName: false,
};

/** `@site/blog/a.md`. */
const DOCUSAURUS_SITE: TargetForm = {
  example: '@site/p',
  pattern: /^@site\/(?<path>[^#]*)(?:#(?<fragment>.*))?$/d,
  from: [''],
  relative: false,
  byName: false,
};

/** `{filename}a.md`, `{static}/images/a.png`: relative to the post, with a `/` before it relative to the content. */
const PELICAN_PATH: TargetForm = {
  example: '{filename}p, {static}p, {attach}p',
  pattern:
    /^(?:\{(?:filename|static|attach)\}|\|(?:filename|static|attach)\|)(?<path>[^#]*)(?:#(?<fragment>.*))?$/d,
  from: ['content'],
  relative: true,
  byName: false,
};

const FORMS: Partial<Readonly<Record<KindId, readonly TargetForm[]>>> = {
  hugo: [HUGO_REF],
  zola: [ZOLA_INTERNAL],
  jekyll: [JEKYLL_POST_URL, JEKYLL_LINK],
  docusaurus: [DOCUSAURUS_SITE],
  pelican: [PELICAN_PATH],
};

/** Returns how targets name files on a kind of site, besides paths. */
export function targetFormsOf(kind: KindId): readonly TargetForm[] {
  return FORMS[kind] ?? [];
}
