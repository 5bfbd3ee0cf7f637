import { replace } from '../edits/fieldEdits.js';
import type { Index } from '../index/index.js';
import { formOf } from '../links/linkForm.js';
import { resolve } from '../links/resolve.js';
import { writeTarget } from '../links/usualForm.js';
import type { Link } from '../markdown/link.js';
import type { Post } from '../post/post.js';
import { say } from '../text/message.js';
import { folderOf, join, nameOf } from '../text/paths.js';
import type { Rule } from './engine/rule.js';

export const imageForeign: Rule = {
  id: 'image-foreign',
  severity: 'info',
  summary: 'An image comes from another post’s folder, though this post’s own has one of the same name.',
  reads: ['files'],
  *check(post, index) {
    const own = folderOf(post.path);
    // side by side, posts share their images
    if (index.folders.get(own)?.length !== 1) return;
    for (const [place, link] of post.body.links.entries()) {
      const path = link.kind === 'image' ? imagePath(index, post, link) : undefined;
      if (path === undefined || folderOf(path) === own) continue;
      const [owner, ...others] = index.folders.get(folderOf(path)) ?? [];
      const counterpart = join(own, nameOf(path));
      if (!owner || others.length > 0 || counterpart === undefined || !index.files.paths.has(counterpart))
        continue;
      if (isCard(index, post, place, owner)) continue;
      const form = formOf(index, post.path, link) ?? ({ kind: 'relative' } as const);
      const written = writeTarget(index, post.path, counterpart, form, 'image');
      yield {
        range: link.range,
        message: say(
          'This image is from the folder of “{0}”, and this post has a “{1}” of its own. Use that one if you meant it',
          owner.path,
          nameOf(path),
        ),
        fixes: [{ title: say('Show {0}', written), edits: [replace(post, link.range, written)] }],
      };
    }
  },
};

function imagePath(index: Index, post: Post, { target }: Link): string | undefined {
  const found = resolve(index, post.path, target, 'image');
  return found.kind === 'file' ? found.path : undefined;
}

/** Whether a link to the image's owner is next to it: then its picture is shown on purpose. */
function isCard(index: Index, post: Post, place: number, owner: Post): boolean {
  return [post.body.links[place - 1], post.body.links[place + 1]].some((beside) => {
    if (beside?.kind !== 'link') return false;
    const found = resolve(index, post.path, beside.target, 'link');
    return found.kind === 'post' && found.post === owner;
  });
}
