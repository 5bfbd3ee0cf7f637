import { fieldsOf, firstOfEachKey } from '../post/frontMatter.js';
import { say } from '../text/message.js';
import { meantKey } from './keys.js';
import type { Rule } from './rule.js';

export const fieldUnknown: Rule = {
  id: 'field-unknown',
  severity: 'warning',
  summary: 'A key is neither known nor declared by the site.',
  *check({ frontMatter }, { site }) {
    const written = new Set(fieldsOf(frontMatter).map(({ key }) => key));
    for (const { key, keyRange } of firstOfEachKey(frontMatter)) {
      if (site.keys.includes(key)) continue;
      const meant = meantKey(key, site.keys);
      const message =
        meant === undefined || written.has(meant)
          ? say(
              '“{0}” is not a key that this site knows. Remove the line, or declare the key under “fields” in .upnext.json',
              key,
            )
          : say('“{0}” is not a key that this site knows. Did you mean “{1}”?', key, meant);
      yield { range: keyRange, message };
    }
  },
};
