import type { Index } from '../index/index.js';
import type { Link } from '../markdown/link.js';
import type { Post } from '../post/post.js';
import { folderOf, relativePath } from '../text/paths.js';
import { encodeTarget } from '../text/percent.js';
import { formOf, type LinkForm, writeInForm } from './linkForm.js';
import { leadsTo, resolve } from './resolve.js';

/** As many links show how a blog writes them; a blog of many thousand posts need not be read completely. */
const ENOUGH = 300;

/** Returns the form in which most links of a blog are written, the post's own first. */
export function usualForm(index: Index, from: string, kind: Link['kind']): LinkForm {
  const forms = new Map<string, { readonly form: LinkForm; count: number }>();
  let seen = 0;
  for (const { post, link } of linksOf(index, from)) {
    if (link.kind !== kind) continue;
    const form = formOf(index, post.path, link);
    if (!form) continue;
    const key = JSON.stringify(form);
    const known = forms.get(key);
    if (known) known.count++;
    else forms.set(key, { form, count: 1 });
    if (++seen === ENOUGH) break;
  }
  // sorting is stable: in a tie, the nearer one
  const [usual] = [...forms.values()].sort((a, b) => b.count - a.count);
  return usual?.form ?? { kind: 'relative' };
}

/** Returns a file's address in this form if that leads to it, else the relative one. */
export function writeTarget(
  index: Index,
  from: string,
  path: string,
  form: LinkForm,
  kind: Link['kind'],
): string {
  const inForm = writeInForm(index, from, path, form);
  if (form.kind === 'elsewhere' && inForm !== undefined) return inForm;
  const written = encodeTarget(inForm ?? relativePath(folderOf(from), path));
  const leads = leadsTo(resolve(index, from, written, kind)) === path;
  return leads ? written : encodeTarget(relativePath(folderOf(from), path));
}

function* linksOf(index: Index, from: string): Iterable<{ readonly post: Post; readonly link: Link }> {
  const own = index.posts.get(from);
  for (const post of own ? [own, ...index.posts.values()] : index.posts.values()) {
    for (const link of post.body.links) yield { post, link };
  }
}
