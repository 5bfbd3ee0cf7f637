import type { Index } from '../../index/index.js';
import { isFolderFile } from '../../post/meaning/fileNames.js';
import type { Post } from '../../post/post.js';
import { folderOf, nameOf, relativePath } from '../../text/paths.js';
import { encodeTarget } from '../../text/percent.js';
import { resolve } from '../resolve.js';
import type { FormElsewhere, Guise, PathBase } from './formElsewhere.js';
import { formRoots, isTemplateForm, readForm } from './forms.js';
import { addressOf, placeAddresses, sameAddress } from './pages.js';

const GUISES: readonly Guise[] = ['file', 'bare', 'folder'];
const WAYS: readonly PathBase[] = ['absolute', 'root', 'name', 'relative'];

/** Returns the form of a target without a fragment that leads to the file at `to`; `undefined` if it is only a path. */
export function formElsewhere(
  index: Index,
  from: string,
  written: string,
  to: string,
): FormElsewhere | undefined {
  const formed = readForm(index.site, written);
  if (!formed) return pageForm(index, written, to);
  const { start, end } = formed.span;
  if (formed.fragment !== undefined) return undefined;
  const found = { kind: 'formed', before: written.slice(0, start), after: written.slice(end) } as const;
  for (const way of WAYS)
    for (const guise of GUISES) {
      const form = { ...found, guise, way };
      if (inForm(index, from, to, form) === written) return form;
    }
  return undefined;
}

function pageForm(index: Index, written: string, to: string): FormElsewhere | undefined {
  const post = index.posts.get(to);
  if (!post || !written.startsWith('/') || /[?#]/.test(written)) return undefined;
  const names = addressOf(written);
  for (const [which, own] of placeAddresses(index.site, post).entries()) {
    const lead = names.slice(0, names.length - own.length);
    if (own.length === 0 || !sameAddress(names.slice(lead.length), own)) continue;
    const tail = /\/$|\.html?$/i.exec(written)?.[0] ?? '';
    return { kind: 'page', lead: ['', ...lead, ''].join('/'), which, tail };
  }
  return undefined;
}

/** Returns how a file is written in a form; `undefined` if it cannot be, or if that would lead elsewhere. */
export function writeElsewhere(
  index: Index,
  from: string,
  to: string,
  form: FormElsewhere,
): string | undefined {
  const post = index.posts.get(to);
  const written = form.kind === 'formed' ? inForm(index, from, to, form) : post && onPage(index, post, form);
  if (written === undefined) return undefined;
  const found = resolve(index, from, written, 'link');
  const path = found.kind === 'post' ? found.post.path : found.kind === 'file' ? found.path : undefined;
  return path === to ? written : undefined;
}

function onPage(
  { site }: Index,
  post: Post,
  { lead, which, tail }: Extract<FormElsewhere, { kind: 'page' }>,
): string | undefined {
  const addresses = placeAddresses(site, post);
  const own = addresses[which] ?? addresses[0];
  return own && encodeTarget(`${lead}${own.join('/')}${tail}`);
}

/** What would end a template, or be read as something else in it. */
const UNFIT = /["`{}%\\<>&|#()\s]/;

function inForm(
  { site }: Index,
  from: string,
  to: string,
  { before, after, guise, way }: Extract<FormElsewhere, { kind: 'formed' }>,
): string | undefined {
  const form = readForm(site, `${before}a${after}`)?.form;
  const file = inGuise(to, guise);
  const root = form && formRoots(site, form).find((each) => each === '' || to.startsWith(`${each}/`));
  if (!form) return undefined;
  const inRoot = root === undefined ? undefined : root === '' ? file : file.slice(root.length + 1);
  const paths: Readonly<Record<PathBase, string | undefined>> = {
    absolute: inRoot === undefined ? undefined : `/${inRoot}`,
    root: inRoot,
    name: form.byName ? nameOf(file) : undefined,
    relative: form.relative ? relativePath(folderOf(from), file) : undefined,
  };
  const path = paths[way];
  if (path === undefined || (isTemplateForm(form) && UNFIT.test(path))) return undefined;
  return before + (isTemplateForm(form) ? path : encodeTarget(path)) + after;
}

/** Returns a path without its extension, or as its folder. */
function inGuise(path: string, guise: Guise): string {
  if (guise === 'file') return path;
  if (guise === 'folder' && isFolderFile(path)) return folderOf(path);
  return path.replace(/\.(?:md|markdown|mdx)$/i, '');
}
