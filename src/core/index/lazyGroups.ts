import type { Post } from '../post/post.js';
import { LazyMap } from '../text/lazyMap.js';
import { group, type Grouping, type Groups } from './groups.js';

/** Returns the same as `group`, which gathers the posts at the first access: a list of posts needs few of its groups. */
export function lazyGroups(posts: Iterable<Post>, grouping: Grouping): Groups {
  return new LazyGroups(posts, grouping);
}

class LazyGroups extends LazyMap<readonly Post[]> {
  constructor(
    private posts: Iterable<Post>,
    private readonly grouping: Grouping,
  ) {
    super();
  }

  protected make() {
    const groups = group(this.posts, this.grouping);
    // it may be that of an index that is long past
    this.posts = [];
    return groups;
  }
}
