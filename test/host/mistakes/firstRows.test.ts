import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Blog } from '../../../src/extension/posts/blog.js';
import { postText } from '../../support/blog';
import { MemoryFileSystem } from '../memoryFileSystem';
import { disposedAfterEach } from '../openBlog';
import { eventually } from '../support';
import { testLog } from '../testLog';

/** Takes its time to list a folder, and for one of them until it is told to go on. */
class SlowFileSystem extends MemoryFileSystem {
  goOn: () => void = () => undefined;
  private readonly gate = new Promise<void>((resolve) => (this.goOn = resolve));

  override async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (uri.path === '/posts/last') await this.gate;
    return super.readDirectory(uri);
  }
}

describe('the posts of a folder in which it takes long to find the files', () => {
  const made = disposedAfterEach();

  it('are listed in part before all files are known, and all of them after that', async () => {
    const post = postText({ series: 'Kettles' }, '# A kettle\n');
    const names = Array.from({ length: 150 }, (_, number) => `p${number}`);
    const texts = Object.fromEntries(names.map((name) => [`/posts/a/${name}/${name}.md`, post]));
    const files = new SlowFileSystem({ '/posts/last/last.md': post, ...texts });
    const log = testLog();
    const registered = vscode.workspace.registerFileSystemProvider('slow', files);
    const blog = new Blog(
      { uri: vscode.Uri.parse('slow:/'), name: 'posts', index: 0 },
      () => () => false,
      log,
    );
    made.push(registered, blog);

    const posts = (): number | undefined => blog.index?.posts.size;

    const soFar = await eventually(() => blog.listed);
    assert.equal(posts(), undefined);
    assert.equal(soFar.posts.size, 100);
    assert.equal(soFar.series.get('Kettles')?.length, 100);
    files.goOn();
    await blog.settled();
    assert.equal(posts(), 151);
    assert.equal(blog.listed, blog.index);
  });
});
