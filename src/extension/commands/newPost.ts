import { categoryOf } from '../../core/index/place.js';
import { runSteps } from '../input/steps.js';
import { createPost } from '../newPost/createPost.js';
import { newPostSteps, startOf, wishOf } from '../newPost/newPostSteps.js';
import type { Command } from './command.js';

/** Asks what the post is to be, a question at a time, and makes it. */
export const newPostCommand: Command = async ({ blogs, active }) => {
  await blogs.settled();
  const { all: folders } = blogs;
  const found = active.get();
  const blog = found?.blog ?? folders[0];
  if (!blog?.index) return;
  const category = found && (categoryOf(found.post, blog.index.layout) ?? '');
  const draft = await runSteps(newPostSteps(folders), startOf(blog, category));
  if (draft) await createPost(draft.blog, wishOf(draft));
};
