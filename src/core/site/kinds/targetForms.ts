import type { TargetForm } from './siteKind.js';

/** `{{< ref "posts/a.md" >}}` and `{{% relref "posts/a.md#part" %}}`. */
export const HUGO_REF: TargetForm = {
  example: '{{< ref "p" >}}, {{% relref "p" %}}',
  pattern:
    /^\{\{[<%]\s*(?:rel)?ref\s+(?:path\s*=\s*)?(?<quote>["`])(?<path>[^"`#]*)(?:#(?<fragment>[^"`]*))?\k<quote>\s*[>%]\}\}(?:#.*)?$/,
  from: ['content'],
  relative: true,
  byName: true,
};

/** `{% post_url 2024-05-31-a %}`: the name of a file in a folder `_posts`, without its extension. */
export const JEKYLL_POST_URL: TargetForm = {
  example: '{% post_url p %}',
  pattern:
    /^(?:\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\})*\{%-?\s*post_url\s+(?<path>[^\s%]+)\s*-?%\}(?:#(?<fragment>.*))?$/,
  from: ['_posts'],
  relative: false,
  byName: true,
};

/** `{% link _posts/2024-05-31-a.md %}`: a path from the root of the site. */
export const JEKYLL_LINK: TargetForm = {
  example: '{% link p %}',
  pattern:
    /^(?:\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\})*\{%-?\s*link\s+(?<path>[^\s%]+)\s*-?%\}(?:#(?<fragment>.*))?$/,
  from: [''],
  relative: false,
  byName: false,
};

/** `@/blog/a.md`. */
export const ZOLA_INTERNAL: TargetForm = {
  example: '@/p',
  pattern: /^@\/(?<path>[^#]*)(?:#(?<fragment>.*))?$/,
  from: ['content'],
  relative: false,
  byName: false,
};

/** `@site/blog/a.md`. */
export const DOCUSAURUS_SITE: TargetForm = {
  example: '@site/p',
  pattern: /^@site\/(?<path>[^#]*)(?:#(?<fragment>.*))?$/,
  from: [''],
  relative: false,
  byName: false,
};

/** `{filename}a.md`, `{static}/images/a.png`: relative to the post, from the content with a `/` before it. */
export const PELICAN_PATH: TargetForm = {
  example: '{filename}p, {static}p, {attach}p',
  pattern:
    /^(?:\{(?:filename|static|attach)\}|\|(?:filename|static|attach)\|)(?<path>[^#]*)(?:#(?<fragment>.*))?$/,
  from: ['content'],
  relative: true,
  byName: false,
};
