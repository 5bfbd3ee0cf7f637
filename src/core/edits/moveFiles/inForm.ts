import { seenFrom } from '../../index/index.js';
import { type FormedTarget, formRoots, isTemplateForm, readForm } from '../../links/elsewhere/forms.js';
import { pathRange } from '../../links/locations.js';
import { type Found, isFound, leadsTo, resolve } from '../../links/resolve.js';
import type { Link } from '../../markdown/link.js';
import { isFolderFile } from '../../post/meaning/fileNames.js';
import type { Site } from '../../site/site.js';
import { folderOf, nameOf, namesOf, relativePath } from '../../text/paths.js';
import { encodeTarget } from '../../text/percent.js';
import type { Range } from '../../text/position.js';
import { isSameFile, type Moved } from './moved.js';

/** What is to be written in a link, and where in it. */
export interface Rewritten {
  readonly range: Range;
  readonly newText: string;
}

/** Returns the path inside a generator's form, as `{{< ref "a.md" >}}`, after a move; nothing around it changes. */
export function retargetInForm(moved: Moved, from: string, found: Found, link: Link): Rewritten | undefined {
  const { before, after, pathAfter } = moved;
  const formed = readForm(seenFrom(before, from).site, link.target);
  const range = pathRange(before, from, link);
  if (!formed || range === undefined || range === 'hidden') return undefined;
  const fromAfter = pathAfter(from);
  const { site } = seenFrom(after, fromAfter);
  for (const newText of pathsInForm(site, formed, fromAfter, pathAfter(leadsTo(found)))) {
    const { start, end } = formed.span;
    const now = resolve(
      after,
      fromAfter,
      link.target.slice(0, start) + newText + link.target.slice(end),
      link.kind,
    );
    if (!isFound(now) || now.way.step !== 'form' || !isSameFile(moved, found, now)) continue;
    return newText === formed.path ? undefined : { range, newText };
  }
  return undefined;
}

/** What would end a template or a target, or be read as something else in it. */
const UNFIT = /["`{}%\\<>&|#()\s]/;

/** Returns the paths that a file could have in a form, those like the old one first. */
function* pathsInForm(
  site: Site,
  { form, path: old }: FormedTarget,
  from: string,
  to: string,
): Iterable<string> {
  const lead = old.startsWith('/') ? '/' : '';
  const inRoots = (path: string): readonly string[] =>
    formRoots(site, form)
      .filter((root) => root === '' || path.startsWith(`${root}/`))
      .map((root) => (root === '' ? path : path.slice(root.length + 1)));
  const ways: readonly ((path: string) => readonly string[])[] = [
    (path) => inRoots(path).map((each) => lead + each),
    (path) => (form.relative ? [relativePath(folderOf(from), path)] : []),
    (path) => (form.byName ? [nameOf(path), path.replace(/^(?:.*\/)?_posts\//, '')] : []),
  ];
  const isName = form.byName && namesOf(old).length === 1;
  const isDotted = /^\.\.?\//.test(old);
  const [inRoot, relative, byName] = ways;
  const ordered = isName
    ? [byName, inRoot, relative]
    : isDotted
      ? [relative, inRoot, byName]
      : [inRoot, relative, byName];
  for (const guise of guises(old, to)) {
    for (const way of ordered) {
      for (const path of way?.(guise) ?? []) {
        if (!isTemplateForm(form)) yield encodeTarget(path);
        else if (!UNFIT.test(path)) yield path;
      }
    }
  }
}

/** With its extension or without, or as its folder, as the old path was. */
function guises(old: string, path: string): readonly string[] {
  const bare = path.replace(/\.(?:md|markdown|mdx)$/i, '');
  const folder = isFolderFile(path) ? [folderOf(path)] : [];
  return /\.\w+$/.test(old) ? [path, bare, ...folder] : [...folder, bare, path];
}
