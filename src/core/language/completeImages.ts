import type { Index } from '../index/index.js';
import { usualForm, writeTarget } from '../links/usualForm.js';
import { folderOf, nameOf } from '../text/paths.js';
import type { Draft } from './draft.js';
import { filterFor } from './linkablePosts.js';
import { plain, type Suggestion } from './suggestion.js';
import type { BegunTarget } from './targetAt.js';

const IMAGE = /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|webp)$/i;

/** Returns the images in the folder of the post. */
export function completeImages(
  index: Index,
  { path }: Draft,
  { range, typed, html }: BegunTarget,
): readonly Suggestion[] {
  const images = (index.files.folders.get(folderOf(path)) ?? []).filter((file) => IMAGE.test(file));
  if (images.length === 0) return [];
  const form = usualForm(index, path, 'image');
  return [...images].sort().map((image) => {
    const target = writeTarget(index, path, image, form, 'image');
    return {
      kind: 'image',
      label: nameOf(image),
      ...(target === nameOf(image) ? { builtIn: !html } : { address: target }),
      insert: plain(target),
      range,
      filter: filterFor(typed, target, nameOf(image)),
    };
  });
}
