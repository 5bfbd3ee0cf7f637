import { removeFields, replace, setField } from '../edits/fieldEdits.js';
import type { TextEdit } from '../edits/textEdit.js';
import { type Field, fieldsOf, firstOfEachKey } from '../frontMatter/frontMatter.js';
import type { Post } from '../post/post.js';
import type { Site } from '../site/site.js';
import { valueType } from '../site/vocabulary.js';
import { groupBy } from '../text/groupBy.js';
import { say } from '../text/message.js';
import type { Fix, Rule } from './engine/rule.js';
import { isPlainlyKey, meantKey } from './shared/keys.js';
import { validValue } from './shared/validValue.js';

export const fieldUnknown: Rule = {
  id: 'field-unknown',
  severity: 'warning',
  elsewhere: 'off',
  summary: 'A key is neither known nor declared by the site.',
  reads: [],
  *check(post, { site }) {
    const { frontMatter } = post;
    const all = fieldsOf(frontMatter);
    const byKey = groupBy(all, ({ key }) => key);
    for (const field of firstOfEachKey(frontMatter)) {
      const { key, value, keyRange } = field;
      if (site.vocabulary.infos.has(key)) continue;
      const near = meantKey(key, value, site);
      const meant = near !== undefined && byKey.has(near) ? undefined : near;
      const message =
        meant === undefined
          ? say(
              '“{0}” is not a key that this site knows. Remove the line, or declare the key under “fields” in .upnext.json',
              key,
            )
          : say('“{0}” is not a key that this site knows. Did you mean “{1}”?', key, meant);
      // written twice, it is a duplicate under either name
      const same = byKey.get(key) ?? [];
      const rename = meant === undefined ? [] : renameTo(post, site, same, meant);
      const remove = { title: say('Remove the line'), edits: removeFields(post, [field]) };
      yield { range: keyRange, message, undeclaredKey: key, fixes: [...rename, remove] };
    }
  },
};

/** Renames fields of one key to another; `undefined` if that key may not have one of their values. */
function renameTo(post: Post, site: Site, fields: readonly Field[], meant: string): readonly Fix[] {
  const edits: TextEdit[] = [];
  let plain = true;
  for (const field of fields) {
    const { key, keyRange, value } = field;
    const valid = value === '' ? value : validValue(site, meant, value);
    if (valid === undefined) return [];
    edits.push(replace(post, keyRange, meant));
    if (valid !== value) edits.push(...setField(post, field, valid, valueType(site.vocabulary, meant)));
    plain &&= value !== '' && isPlainlyKey(key, meant, site);
  }
  return [{ title: say('Write {0}', meant), edits, plain }];
}
