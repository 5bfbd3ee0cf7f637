import { categoryOf } from '../../core/index/place.js';
import { runSteps } from '../input/steps.js';
import { createPost } from '../newPost/createPost.js';
import { newPostSteps, startOf, wishOf } from '../newPost/newPostSteps.js';
import type { Command } from './command.js';

/** Asks what the post is to be, a question at a time, and makes it. */
export const newPostCommand: Command = async ({ workspace, active }) => {
  await workspace.settled();
  const { folders } = workspace;
  const found = active.get();
  const posts = found?.posts ?? folders[0];
  if (!posts?.index) return;
  const category = found && (categoryOf(found.post, posts.index.layout) ?? '');
  const draft = await runSteps(newPostSteps(folders), startOf(posts, category));
  if (draft) await createPost(draft.posts, wishOf(draft));
};
