import type { Index } from '../../index/index.js';
import { ownName } from '../../index/place.js';
import { rootAbove } from '../../index/sites.js';
import { type TargetForm, targetFormsOf } from '../../site/kinds/targetForms.js';
import type { Site } from '../../site/site.js';
import { folderOf, join, nameOf, namesOf, sharedTail } from '../../text/paths.js';
import { decodePercent } from '../../text/percent.js';
import type { Region } from '../../text/region.js';
import { foldSlug } from '../../text/spelling.js';
import { type Candidate, existing } from '../candidates.js';

/** A target in a form of its generator. */
export interface FormedTarget {
  readonly form: TargetForm;
  /** As written. */
  readonly path: string;
  readonly span: Region;
  readonly fragment: string | undefined;
}

/** Parses a target that is written in a form of this kind of site; `undefined` if it is not. */
export function readForm({ kind }: Site, target: string): FormedTarget | undefined {
  for (const form of targetFormsOf(kind.id)) {
    const match = form.pattern.exec(target);
    const [start, end] = match?.indices?.groups?.path ?? [];
    if (!match || start === undefined || end === undefined) continue;
    const fragment = match.groups?.fragment;
    const path = target.slice(start, end);
    return {
      form,
      path,
      span: { start, end },
      fragment: fragment === undefined ? undefined : decodePercent(fragment),
    };
  }
  return undefined;
}

export function pathIn({ site }: Index, target: string): Region | undefined {
  return readForm(site, target)?.span;
}

/** Returns the folders, relative to the workspace folder, in which such a path is looked up. */
export function formRoots(site: Site, form: TargetForm): readonly string[] {
  return form.from.map((root) => join(site.folder, root) ?? root);
}

/** Returns what such a path may name, the likeliest first. */
export function* filesInForm(
  index: Index,
  from: string,
  target: FormedTarget,
): Iterable<readonly Candidate[]> {
  const { form } = target;
  const path = isTemplateForm(form) ? target.path : decodePercent(target.path);
  const found = (folder: string): readonly Candidate[] => inFolder(index, folder, path);
  if (form.relative && !path.startsWith('/')) yield found(folderOf(from));
  yield formRoots(index.site, form).flatMap(found);
  if (form.byName) yield byName(index, path).map((each) => ({ path: each, way: { step: 'form' } }));
}

/** Whether what is around the path is a template, in which nothing is percent-encoded. */
export function isTemplateForm({ example }: TargetForm): boolean {
  return /^\{[{%]/.test(example);
}

function inFolder(index: Index, folder: string, path: string): readonly Candidate[] {
  const whole = join(folder, path);
  if (whole === undefined) return [];
  const names = [`${whole}/_index.md`, whole];
  const [first] = names.flatMap((name) => existing(index, name, 'link'));
  return first === undefined ? [] : [{ path: first, way: { step: 'form' } }];
}

/** Returns the posts whose path, without its extension, ends like this: `a`, `guides/a`, `../guides/a`. */
function byName(index: Index, path: string): readonly string[] {
  const names = namesOf(path).filter((name) => !/^\.*$/.test(name));
  const bare = (names.at(-1) ?? '').replace(/\.(?:md|markdown|mdx)$/i, '');
  const wanted = [...names.slice(0, -1), bare];
  return (index.slugs.get(foldSlug(bare)) ?? [])
    .map((post) => post.path)
    .filter((each) => {
      const file = nameOf(each).replace(/\.\w+$/, '');
      const own = ownName(each);
      const folders = namesOf(folderOf(file === own ? each : folderOf(each)));
      const named = [...folders.filter((folder) => folder !== '_posts'), own];
      return rootAbove(index.site, each) === index.site.folder && sharedTail(wanted, named) === wanted.length;
    });
}
