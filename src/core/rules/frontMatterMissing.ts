import { replace } from '../edits/fieldEdits.js';
import { usualSyntax } from '../index/usualSyntax.js';
import { foreignYaml } from '../post/foreignYaml.js';
import { proposeFields } from '../series/propose.js';
import { newField } from '../site/vocabulary.js';
import { say } from '../text/message.js';
import type { Rule } from './engine/rule.js';

export const frontMatterMissing: Rule = {
  id: 'front-matter-missing',
  severity: 'warning',
  elsewhere: 'off',
  summary: 'A file that the configured globs name as a post has no front matter.',
  reads: ['topics', 'syntax'],
  *check(post, index) {
    // a block of YAML is a mistake of its own
    if (post.frontMatter || foreignYaml(post)) return;
    const { site } = index;
    const { delimiters, show, write } = usualSyntax(index);
    const fields = proposeFields(post, index).map(([key, value]) => newField(site.vocabulary, key, value));
    const { start } = post.firstLine;
    const names = site.vocabulary.requiredKeys.map((key) => show(key, '').trimEnd());
    const example = [delimiters.opening, ...names, delimiters.closing].join(' … ');
    yield {
      range: post.firstLine,
      message: say(
        'This post has no front matter. Begin the file with a comment that holds one field a line: {0}',
        example,
      ),
      fixes: [
        {
          title: say('Insert front matter'),
          edits: [replace(post, { start, end: start }, `${write(fields)}\n\n`)],
        },
      ],
    };
  },
};
