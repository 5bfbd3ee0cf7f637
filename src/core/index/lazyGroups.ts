import type { Post } from '../post/post.js';
import { group, type Grouping, type Groups } from './groups.js';

/** Returns the same as `group`, which gathers the posts at the first access: a list of posts needs few of its groups. */
export function lazyGroups(posts: Iterable<Post>, grouping: Grouping): Groups {
  return new LazyGroups(posts, grouping);
}

class LazyGroups implements Groups {
  private groups: Groups | undefined;

  constructor(
    private posts: Iterable<Post>,
    private readonly grouping: Grouping,
  ) {}

  get size() {
    return this.gathered().size;
  }

  get(name: string) {
    return this.gathered().get(name);
  }

  has(name: string) {
    return this.gathered().has(name);
  }

  keys() {
    return this.gathered().keys();
  }

  values() {
    return this.gathered().values();
  }

  entries() {
    return this.gathered().entries();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  forEach(...args: Parameters<Groups['forEach']>) {
    this.gathered().forEach(...args);
  }

  private gathered(): Groups {
    if (this.groups) return this.groups;
    this.groups = group(this.posts, this.grouping);
    // it may be that of an index that is long past
    this.posts = [];
    return this.groups;
  }
}
