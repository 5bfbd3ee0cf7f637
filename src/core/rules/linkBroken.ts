import { replace } from '../edits/fieldEdits.js';
import type { Index } from '../index/index.js';
import { isAnchor } from '../index/anchors.js';
import { resolve } from '../index/resolve.js';
import { suggestAnchor, suggestPost } from '../index/suggest.js';
import { displayTitle, type Post } from '../post/post.js';
import { say, type Message } from '../text/message.js';
import type { Rule } from './rule.js';

export const linkBroken: Rule = {
  id: 'link-broken',
  severity: 'error',
  summary: 'A link leads to a post, a heading or a file that is not there.',
  *check(post, index) {
    for (const link of post.links) {
      const broken = link.kind === 'link' ? findBroken(post, index, link.target) : undefined;
      if (!broken) continue;
      const { message, meant } = broken;
      const fix = { title: say('Link to {0}', meant ?? ''), edits: [replace(post, link.range, meant ?? '')] };
      yield { range: link.range, message, fixes: meant === undefined ? [] : [fix] };
    }
  },
};

interface Broken {
  readonly message: Message;
  /** The whole target that was probably meant. */
  readonly meant: string | undefined;
}

function findBroken(post: Post, index: Index, target: string): Broken | undefined {
  const found = resolve(index, post.path, target, 'link');
  if (found.kind === 'missing') {
    const meant = suggestPost(index, post.path, target);
    const message =
      meant === undefined
        ? say('There is nothing at “{0}”. Correct the address, or remove the link', target)
        : say('There is nothing at “{0}”. Did you mean “{1}”?', target, meant);
    return { message, meant };
  }
  if (found.kind !== 'post' || found.fragment === undefined) return undefined;
  return isAnchor(found.post, found.fragment)
    ? undefined
    : withoutHeading(post, found.post, found.fragment, target);
}

function withoutHeading(post: Post, linked: Post, fragment: string, target: string): Broken {
  const heading = suggestAnchor(linked, fragment);
  if (heading === undefined) {
    const message =
      linked === post
        ? say('This post has no heading “#{0}”. Link to one that it has', fragment)
        : say('“{1}” has no heading “#{0}”. Link to one that it has', fragment, displayTitle(linked));
    return { message, meant: undefined };
  }
  const message =
    linked === post
      ? say('This post has no heading “#{0}”. Did you mean “#{1}”?', fragment, heading)
      : say('“{2}” has no heading “#{0}”. Did you mean “#{1}”?', fragment, heading, displayTitle(linked));
  return { message, meant: `${target.slice(0, target.indexOf('#'))}#${heading}` };
}
