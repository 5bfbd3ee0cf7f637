import { say } from '../text/message.js';
import { removeLine, replace } from '../edits/fieldEdits.js';
import { syntaxOf } from '../frontMatter/syntaxes.js';
import { fieldsOf, type FrontMatter, type MalformedLine } from '../frontMatter/frontMatter.js';
import type { Site } from '../site/site.js';
import { isPlainlyKey, meantKey } from './keys.js';
import type { Rule } from './engine/rule.js';
import { validValue } from './validValue.js';

export const frontMatterSyntax: Rule = {
  id: 'front-matter-syntax',
  severity: 'error',
  summary: 'A line of the front matter is neither key=value nor blank.',
  *check(post, { site }) {
    const { frontMatter } = post;
    for (const line of frontMatter?.lines ?? []) {
      if (line.kind !== 'malformed') continue;
      const { range } = line;
      const remove = { title: say('Remove the line'), edits: [removeLine(post, line)] };
      const meant = frontMatter && meantField(line, frontMatter, site);
      if (!meant) {
        const message = say('This line is no field. Write it as key=value, or remove it');
        yield { range, message, fixes: [remove] };
        continue;
      }
      const { field, plain } = meant;
      yield {
        range,
        fixes: [{ title: say('Write {0}', field), edits: [replace(post, range, field)], plain }, remove],
        message: say('A field is written with “=”, not with “:”. Write {0}', field),
      };
    }
  },
};

/**
 * The field that a line with a colon was meant to be. Plain only for a key of the site that is written nowhere else, with
 * a value that it may have: `Warning: two whistle.` and `Summary: see below` may be remarks.
 */
function meantField(
  { text, meant }: MalformedLine,
  frontMatter: FrontMatter,
  site: Site,
): { readonly field: string; readonly plain: boolean } | undefined {
  if (!meant) return undefined;
  const { show } = syntaxOf(frontMatter.syntax);
  const { key: written, value } = meant;
  const known = site.vocabulary.infos.has(written) ? written : meantKey(written, value, site);
  if (known === undefined) {
    // `https://example.org` is an address, and `12:30` a time
    const isKey = /^[\w-]+\s*:(?:\s|$)/.test(text);
    return isKey ? { field: show(written, value), plain: false } : undefined;
  }
  const key = isPlainlyKey(written, known, site) ? known : written;
  const valid = validValue(site, key, value);
  const isFree = !fieldsOf(frontMatter).some((field) => field.key === key) && countOf(key, frontMatter) === 1;
  return { field: show(key, valid ?? value), plain: valid !== undefined && isFree };
}

function countOf(key: string, { lines }: FrontMatter): number {
  return lines.filter((line) => line.kind === 'malformed' && line.meant?.key.toLowerCase() === key).length;
}
