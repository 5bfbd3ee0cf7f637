import { setField } from '../edits/fieldEdits.js';
import { displayTitle } from '../post/post.js';
import { isSameName } from '../series/similarNames.js';
import { misspeltTopics } from '../series/topicSpelling.js';
import { say } from '../text/message.js';
import { withPlainSpaces } from '../text/oddSpaces.js';
import type { Rule } from './engine/rule.js';
import { relatedValue } from './shared/relatedValue.js';

export const topicSpelling: Rule = {
  id: 'topic-spelling',
  severity: 'warning',
  summary: 'A topic is spelt differently in other posts.',
  reads: ['topics'],
  *check(post, index) {
    const written = post.fields.topic;
    const usual = written && misspeltTopics(index).get(written.value);
    // a no-break space is a mistake of its own, and the same one
    if (!usual || withPlainSpaces(written.value) === usual.topic) return;
    const { topic, example } = usual;
    yield {
      range: written.valueRange,
      message: say('Other posts spell this topic “{0}”. Use that spelling, or readers see two topics', topic),
      fixes: [
        {
          title: say('Write {0}', topic),
          edits: setField(post, written, topic, 'text'),
          plain: isSameName(written.value, topic),
        },
      ],
      related: relatedValue(example, 'topic', say('Spelt like this in “{0}”', displayTitle(example))),
    };
  },
};
