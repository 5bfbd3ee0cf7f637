import { replace } from '../edits/fieldEdits.js';
import { type BrokenLink, findBrokenLink } from '../links/brokenLink.js';
import { displayTitle, type Post } from '../post/post.js';
import { type Message, say } from '../text/message.js';
import type { Rule } from './engine/rule.js';
import { otherForms } from './shared/otherForms.js';
import { undefinedReferences } from './shared/undefinedReferences.js';

export const linkBroken: Rule = {
  id: 'link-broken',
  severity: 'error',
  summary: 'A link leads to a post, a heading or a file that does not exist.',
  reads: ['headings', 'files'],
  *check(post, index) {
    for (const link of post.body.links) {
      if (link.kind !== 'link') continue;
      const broken = findBrokenLink(index, post.path, link.target);
      if (!broken) {
        yield* otherForms(post, link, index);
        continue;
      }
      const meant = broken.kind === 'no address' ? undefined : broken.meant;
      const fix = { title: say('Link to {0}', meant ?? ''), edits: [replace(post, link.range, meant ?? '')] };
      const message = messageOf(broken, post, link.target);
      yield { range: link.range, message, fixes: meant === undefined ? [] : [fix] };
    }
    yield* undefinedReferences(post, 'link');
  },
};

function messageOf(broken: BrokenLink, post: Post, target: string): Message {
  if (broken.kind === 'no address') return say('This link has no address. Write one, or remove the link');
  if (broken.kind === 'nothing') {
    return broken.meant === undefined
      ? say('There is nothing at “{0}”. Correct the address, or remove the link', target)
      : say('There is nothing at “{0}”. Did you mean “{1}”?', target, broken.meant);
  }
  const { linked, fragment, heading } = broken;
  if (heading === undefined) {
    return linked === post
      ? say('This post has no heading “#{0}”. Link to one that it has', fragment)
      : say('“{1}” has no heading “#{0}”. Link to one that it has', fragment, displayTitle(linked));
  }
  return linked === post
    ? say('This post has no heading “#{0}”. Did you mean “#{1}”?', fragment, heading)
    : say('“{2}” has no heading “#{0}”. Did you mean “#{1}”?', fragment, heading, displayTitle(linked));
}
