import { replace } from '../edits/fieldEdits.js';
import type { Index } from '../index/index.js';
import { formOf } from '../links/linkForm.js';
import { resolve } from '../links/resolve.js';
import { writeTarget } from '../links/usualForm.js';
import { displayTitle, type Post } from '../post/post.js';
import { neighbours } from '../series/neighbours.js';
import { familyOf } from '../series/seriesFamilies.js';
import { say } from '../text/message.js';
import type { Rule } from './engine/rule.js';

export const linkNextMismatch: Rule = {
  id: 'link-next-mismatch',
  severity: 'info',
  elsewhere: 'off',
  summary: 'A link that says “next post” or “previous post” leads to another one.',
  reads: ['series', 'neighbours', 'files'],
  *check(post, index) {
    for (const link of post.body.links) {
      const { role, range, target } = link;
      // a heading further down may well come next
      if (role === undefined || target.startsWith('#')) continue;
      const found = resolve(index, post.path, target, 'link');
      // the last part of a series may well name what to read next
      const neighbour = neighbours(index, post)[role];
      if (found.kind !== 'post' || !neighbour || isRight(index, post, neighbour, found.post)) continue;
      const form = formOf(index, post.path, link) ?? ({ kind: 'relative' } as const);
      const written = writeTarget(index, post.path, neighbour.path, form, 'link');
      const meant = displayTitle(neighbour);
      yield {
        range,
        message:
          role === 'next'
            ? say('The next post is “{0}”, not this one. Link to it, or call this one by its name', meant)
            : say(
                'The previous post is “{0}”, not this one. Link to it, or call this one by its name',
                meant,
              ),
        fixes: [{ title: say('Link to {0}', written), edits: [replace(post, range, written)] }],
      };
    }
  },
};

/** Two posts may claim the same place, or one may be misspelt out of its series: then that is the mistake. */
function isRight(index: Index, post: Post, neighbour: Post, linked: Post): boolean {
  if (linked === neighbour) return true;
  if (post.series === undefined || linked.series === undefined) return false;
  const family = familyOf(index, post.series);
  return (
    family === familyOf(index, linked.series) &&
    (linked.series !== post.series || linked.section === neighbour.section || linked.section === undefined)
  );
}
