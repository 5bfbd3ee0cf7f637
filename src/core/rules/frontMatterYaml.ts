import { convertYaml } from '../edits/convertYaml.js';
import { comment } from '../frontMatter/comment/comment.js';
import { foreignYaml } from '../post/foreignYaml.js';
import { say } from '../text/message.js';
import type { Rule } from './engine/rule.js';

const { delimiters, show } = comment;
const EXAMPLE = `${delimiters.opening} ${show('key', 'value')} … ${delimiters.closing}`;

export const frontMatterYaml: Rule = {
  id: 'front-matter-yaml',
  severity: 'warning',
  elsewhere: 'off',
  summary: 'Front matter is written as YAML between lines of “---”, where the site reads a comment.',
  reads: [],
  *check(post, { site }) {
    const yaml = foreignYaml(post);
    if (!yaml) return;
    const edit = convertYaml(post, site.vocabulary);
    yield {
      range: yaml.opening,
      message: say(
        'This site reads a comment that holds one field a line, not YAML. Write {0} in place of this block',
        EXAMPLE,
      ),
      // never plain: it may be a post of another site, which reads nothing else
      fixes: edit ? [{ title: say('Convert it to a comment'), edits: [edit] }] : [],
    };
  },
};
