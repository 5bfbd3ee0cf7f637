import { category, type Index, slug } from '../index/index.js';
import type { Link } from '../markdown/link.js';
import { folderOf, join, sharedTail } from '../text/paths.js';
import { elsewhere } from './elsewhere.js';
import type { FormElsewhere } from './elsewhere/formElsewhere.js';
import { resolve } from './resolve.js';
import { leadIn, parseTarget, type Target } from './target.js';

/** A way of writing where a post or an image is. */
export type LinkForm =
  | { readonly kind: 'relative' }
  /** The file's path with `lead` instead of the folders in `root`. */
  | { readonly kind: 'rooted'; readonly lead: string; readonly root: string }
  /** `lead`, then `<category>/<slug>`. */
  | { readonly kind: 'route'; readonly lead: string }
  /** As only the generator of the blog writes it. */
  | { readonly kind: 'elsewhere'; readonly form: FormElsewhere };

/** Returns the form in which a link that leads to a post, or an image, is written. */
export function formOf(index: Index, from: string, { kind, target: written }: Link): LinkForm | undefined {
  const target = parseTarget(written, index.site.config.siteUrl);
  const isOutside = target.kind === 'external' || target.path === '';
  const other = elsewhere(index, from);
  // what all others take for a template may be a form of the generator
  if (isOutside && !other) return undefined;
  const found = resolve(index, from, written, kind);
  const file = found.kind === 'file' && kind === 'image' ? found.path : undefined;
  const path = found.kind === 'post' ? found.post.path : file;
  if (path === undefined) return undefined;
  const form = other?.links.formOf(other.seen, from, written, path);
  if (form) return { kind: 'elsewhere', form };
  if (target.kind === 'external' || isOutside) return undefined;
  if (!target.absolute && join(folderOf(from), target.path) === path) return { kind: 'relative' };
  const names = target.path.split('/');
  const pathNames = path.split('/');
  const shared = sharedTail(names, pathNames);
  const lead = (own: number): string => leadOf(index, written, target, names.slice(0, -own));
  if (shared > 0) return { kind: 'rooted', lead: lead(shared), root: folders(pathNames.slice(0, -shared)) };
  return target.absolute && found.kind === 'post' ? { kind: 'route', lead: lead(2) } : undefined;
}

/** Returns a file's address in a form; `undefined` if the file has none in it. */
export function writeInForm(index: Index, from: string, path: string, form: LinkForm): string | undefined {
  if (form.kind === 'elsewhere') {
    const other = elsewhere(index, from);
    return other?.links.write(other.seen, from, path, form.form);
  }
  if (form.kind === 'rooted') {
    return path.startsWith(form.root) ? form.lead + path.slice(form.root.length) : undefined;
  }
  const post = index.posts.get(path);
  if (form.kind === 'relative' || !post) return undefined;
  const folder = category(index, post);
  return folder === undefined ? undefined : `${form.lead}${folder}/${slug(index, post)}`;
}

function leadOf(index: Index, written: string, target: Target, names: readonly string[]): string {
  return leadIn(written, index.site.config.siteUrl, target) + folders(names);
}

function folders(names: readonly string[]): string {
  return names.map((name) => `${name}/`).join('');
}
