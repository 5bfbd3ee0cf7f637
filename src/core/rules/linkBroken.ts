import type { Index } from '../index/index.js';
import { resolve } from '../index/resolve.js';
import { suggestAnchor, suggestPost } from '../index/suggest.js';
import type { Link } from '../markdown/body.js';
import { displayTitle, type Post } from '../post/post.js';
import { say, type Message } from '../text/message.js';
import type { Rule } from './rule.js';

export const linkBroken: Rule = {
  id: 'link-broken',
  severity: 'error',
  summary: 'A link leads to a post, a heading or a file that is not there.',
  *check(post, index) {
    for (const link of post.links) {
      if (link.kind !== 'link') continue;
      const message = explain(post, index, link);
      if (message) yield { range: link.range, message };
    }
  },
};

function explain(post: Post, index: Index, { target }: Link): Message | undefined {
  const found = resolve(index, post.path, target, 'link');
  if (found.kind === 'missing') {
    const meant = suggestPost(index, post.path, target);
    return meant === undefined
      ? say('There is nothing at “{0}”. Correct the address, or remove the link', target)
      : say('There is nothing at “{0}”. Did you mean “{1}”?', target, meant);
  }
  if (found.kind !== 'post' || found.fragment === undefined || isAnchor(found.post, found.fragment))
    return undefined;
  const own = found.post === post;
  const meant = suggestAnchor(found.post, found.fragment);
  if (meant !== undefined) {
    return own
      ? say('This post has no heading “#{0}”. Did you mean “#{1}”?', found.fragment, meant)
      : say(
          '“{0}” has no heading “#{1}”. Did you mean “#{2}”?',
          displayTitle(found.post),
          found.fragment,
          meant,
        );
  }
  return own
    ? say('This post has no heading “#{0}”. Link to one that it has', found.fragment)
    : say('“{0}” has no heading “#{1}”. Link to one that it has', displayTitle(found.post), found.fragment);
}

/** Headings are compared as browsers and VS Code do, and what browsers know themselves is no heading. */
function isAnchor({ anchors }: Post, fragment: string): boolean {
  if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:')) return true;
  return anchors.has(fragment) || anchors.has(fragment.toLowerCase());
}
