import * as assert from 'node:assert/strict';
import { group, type Grouping } from '../../../src/core/index/groups.js';
import { lazyGroups } from '../../../src/core/index/lazyGroups.js';
import { blog, postText } from '../../support/blog.js';

const POSTS = [
  ...blog({
    'a/x/x.md': postText({ topic: 'Docker' }),
    'a/y/y.md': postText({ topic: 'Gardens' }),
    'b/z/z.md': postText({ topic: 'Docker' }),
  }).posts.values(),
];

describe('groups that are gathered when they are asked for', () => {
  let times = 0;
  const grouping: Grouping = {
    nameOf: (post) => {
      times++;
      return post.topic;
    },
    compare: (a, b) => (a.path < b.path ? 1 : -1),
  };
  const expected = group(POSTS, grouping);

  it('are the same as others', () => {
    assert.equal(expected.get('Docker')?.length, 2);
    const lazy = () => lazyGroups(POSTS, grouping);
    assert.deepEqual(new Map(lazy()), expected);
    assert.deepEqual([...lazy().entries()], [...expected]);
    assert.deepEqual([...lazy().keys()], [...expected.keys()]);
    assert.deepEqual([...lazy().values()], [...expected.values()]);
    assert.equal(lazy().size, 2);
    assert.deepEqual(lazy().get('Docker'), expected.get('Docker'));
    assert.deepEqual([lazy().has('Gardens'), lazy().has('Kettles')], [true, false]);
    const each: unknown[] = [];
    lazy().forEach((posts, name) => each.push([name, posts]));
    assert.deepEqual(each, [...expected]);
  });

  it('are gathered then, once', () => {
    times = 0;
    const lazy = lazyGroups(POSTS, grouping);
    assert.equal(times, 0);
    assert.equal(lazy.get('Docker'), lazy.get('Docker'));
    assert.deepEqual([...lazy.keys()], ['Docker', 'Gardens']);
    assert.equal(times, POSTS.length);
  });
});
