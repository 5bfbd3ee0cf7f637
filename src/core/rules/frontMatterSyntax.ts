import { syntaxOf } from '../frontMatter/syntaxes.js';
import { say } from '../text/message.js';
import { removeLine, replace } from '../edits/fieldEdits.js';
import type { Rule } from './engine/rule.js';

export const frontMatterSyntax: Rule = {
  id: 'front-matter-syntax',
  severity: 'error',
  summary: 'A line of the front matter is neither key=value nor blank.',
  *check(post, { site }) {
    const { frontMatter } = post;
    if (!frontMatter) return;
    const { show } = syntaxOf(frontMatter.syntax);
    for (const line of frontMatter.lines) {
      if (line.kind !== 'malformed') continue;
      const { range, meant } = line;
      const known = meant && (site.keys.includes(meant.key) || /^[\w-]+$/.test(meant.key));
      const remove = { title: say('Remove the line'), edits: [removeLine(post, line)] };
      const field = meant && show(meant.key, meant.value);
      const rewrite = known
        ? [
            {
              title: say('Write {0}', field ?? ''),
              edits: [replace(post, range, field ?? '')],
              plain: true,
            },
          ]
        : [];
      yield {
        range,
        fixes: [...rewrite, remove],
        message: known
          ? say('A field is written with “=”, not with “:”. Write {0}', show(meant.key, meant.value))
          : say('This line is no field. Write it as key=value, or remove it'),
      };
    }
  },
};
