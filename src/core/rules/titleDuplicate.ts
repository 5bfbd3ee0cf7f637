import { displayTitle } from '../post/post.js';
import { say } from '../text/message.js';
import { titleName } from '../text/spelling.js';
import type { Rule } from './engine/rule.js';

export const titleDuplicate: Rule = {
  id: 'title-duplicate',
  severity: 'warning',
  elsewhere: 'info',
  summary: 'Two posts have the same title.',
  reads: ['titles'],
  *check(post, { titles }) {
    const { title } = post;
    const same = title && titles.get(titleName(title.text));
    if (!same || same.length < 2) return;
    // of very many, a few are enough to show
    const others = same.slice(0, MOST_RELATED + 1).filter((other) => other !== post);
    const [first] = others;
    if (!first) return;
    yield {
      range: title.range,
      message: say(
        same.length === 2
          ? 'The post at “{0}” has the same title. Say in the titles what sets the posts apart'
          : 'The post at “{0}” and {1} more have the same title. Say in the titles what sets the posts apart',
        first.path,
        same.length - 2,
      ),
      related: others.slice(0, MOST_RELATED).flatMap((other) =>
        other.title
          ? [
              {
                path: other.path,
                range: other.title.range,
                message: say('Also “{0}”', displayTitle(other)),
              },
            ]
          : [],
      ),
    };
  },
};

/** Every one of n posts with one title would link to all others. */
const MOST_RELATED = 10;
