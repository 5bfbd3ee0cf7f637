import * as assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { readBlog } from '../../src/cli/blog.js';
import { readWhole } from '../../src/cli/readPost.js';
import { inBlog, post } from './support.js';

describe('a file that is gone by the time it is read', () => {
  it('is no post, and the others are read', () => {
    inBlog({ '.upnext.json': '{}', 'a.md': post({}, 'A'), 'b.md': post({}, 'B') }, () => {
      const { index } = readBlog(process.cwd(), {
        reader: () => (file, path, options) => {
          if (path === 'a.md') rmSync(file);
          return readWhole(file, path, options);
        },
      });
      assert.deepEqual([...index.posts.keys()], ['b.md']);
    });
  });
});
