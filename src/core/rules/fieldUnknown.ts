import { fieldsOf, firstOfEachKey } from '../frontMatter/frontMatter.js';
import { removeFields, replace } from '../edits/fieldEdits.js';
import { say } from '../text/message.js';
import { meantKey } from './keys.js';
import type { Rule } from './engine/rule.js';

export const fieldUnknown: Rule = {
  id: 'field-unknown',
  severity: 'warning',
  summary: 'A key is neither known nor declared by the site.',
  *check(post, { site }) {
    const { frontMatter } = post;
    const all = fieldsOf(frontMatter);
    const written = new Set(all.map(({ key }) => key));
    for (const field of firstOfEachKey(frontMatter)) {
      const { key, keyRange } = field;
      if (site.keys.includes(key)) continue;
      const near = meantKey(key, site.keys);
      const meant = near !== undefined && written.has(near) ? undefined : near;
      const message =
        meant === undefined
          ? say(
              '“{0}” is not a key that this site knows. Remove the line, or declare the key under “fields” in .upnext.json',
              key,
            )
          : say('“{0}” is not a key that this site knows. Did you mean “{1}”?', key, meant);
      const rename = {
        title: say('Write {0}', meant ?? ''),
        // written twice, it is a duplicate under either name
        edits: all
          .filter((each) => each.key === key)
          .map((each) => replace(post, each.keyRange, meant ?? '')),
        plain: true,
      };
      const remove = { title: say('Remove the line'), edits: removeFields(post, [field]) };
      yield { range: keyRange, message, fixes: [...(meant === undefined ? [] : [rename]), remove] };
    }
  },
};
