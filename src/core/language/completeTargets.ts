import type { Index } from '../index/index.js';
import { readByVsCode } from '../links/builtIn.js';
import { resolve } from '../links/resolve.js';
import { usualForm, writeTarget } from '../links/usualForm.js';
import { displayTitle, type Post } from '../post/post.js';
import { completeImages } from './completeImages.js';
import type { Draft } from './draft.js';
import { filterFor, isWithin, nearestFirst } from './linkablePosts.js';
import { plain, type Suggestion, type Suggestions } from './suggestion.js';
import type { BegunTarget } from './targetAt.js';

/** A longer list is not read; typing makes it shorter. */
const MOST_POSTS = 200;

/** Returns what a link or image that is being written could lead to. */
export function completeTarget(index: Index, draft: Draft, target: BegunTarget): Suggestions {
  if (target.kind === 'image') return { items: completeImages(index, draft, target), incomplete: false };
  const hash = target.typed.indexOf('#');
  if (hash === -1) return completePosts(index, draft, target);
  return { items: completeHeadings(index, draft, target, hash), incomplete: false };
}

function completePosts(index: Index, draft: Draft, { range, typed }: BegunTarget): Suggestions {
  const { path } = draft;
  const form = usualForm(index, path, 'link');
  const items: Suggestion[] = [];
  for (const post of nearestFirst(index, draft)) {
    if (post.path === path) continue;
    const title = displayTitle(post);
    if (!isWithin(typed, `${post.path} ${title}`)) continue;
    if (items.length === MOST_POSTS) return { items, incomplete: true };
    const target = writeTarget(index, path, post.path, form, 'link');
    items.push({
      kind: 'post',
      label: title,
      address: target,
      posts: [post],
      insert: plain(target),
      range,
      filter: filterFor(typed, target, title),
    });
  }
  return { items, incomplete: false };
}

function completeHeadings(
  index: Index,
  draft: Draft,
  target: BegunTarget,
  hash: number,
): readonly Suggestion[] {
  const written = target.typed.slice(0, hash);
  // VS Code's own Markdown support suggests these already
  if (!target.html && readByVsCode(index, draft.path, target.typed)) return [];
  const post = written === '' ? draft.post : linkedPost(index, draft.path, written);
  if (!post) return [];
  const { start, end } = target.range;
  const range = { start: { ...start, character: start.character + hash + 1 }, end };
  return post.body.headings
    .filter(({ anchor }) => anchor !== '')
    .map(({ text, anchor }) => ({
      kind: 'heading',
      label: text,
      address: `#${anchor}`,
      insert: plain(anchor),
      range,
      filter: filterFor(target.typed, anchor, text),
    }));
}

function linkedPost(index: Index, from: string, written: string): Post | undefined {
  const found = resolve(index, from, written, 'link');
  return found.kind === 'post' ? found.post : undefined;
}
