import * as vscode from 'vscode';
import { Blog } from '../../src/extension/posts/blog.js';
import { testLog } from './testLog';

interface Disposable {
  readonly dispose: () => unknown;
}

/** What a test makes, disposed of after each of the tests in the block that calls this. */
export function disposedAfterEach(): Disposable[] {
  const made: Disposable[] = [];
  afterEach(() => {
    for (const each of made.splice(0)) each.dispose();
  });
  return made;
}

/** The blog of a folder that is not open in the window, once it has been read and checked. */
export async function openBlog(uri: vscode.Uri, made: Disposable[]): Promise<Blog> {
  const log = testLog();
  const blog = new Blog({ uri, name: 'posts', index: 0 }, () => () => false, log);
  made.push(blog);
  await blog.settled();
  return blog;
}
