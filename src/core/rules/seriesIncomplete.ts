import { insertFields, removeFields } from '../edits/fieldEdits.js';
import type { TextEdit } from '../edits/textEdit.js';
import type { Index } from '../index/index.js';
import { nextFreeSection } from '../series/propose.js';
import type { Post } from '../post/post.js';
import { field, fieldsOf, type FrontMatter } from '../frontMatter/frontMatter.js';
import { syntaxOf } from '../frontMatter/syntaxes.js';
import { newField } from '../site/valueType.js';
import { say } from '../text/message.js';
import { isAttempted } from './keys.js';
import type { Fix, Rule } from './engine/rule.js';

export const seriesIncomplete: Rule = {
  id: 'series-incomplete',
  severity: 'error',
  summary: 'A post has a series without a section, or a section without a series.',
  *check(post, index) {
    const { frontMatter } = post;
    if (!frontMatter) return;
    for (const [key, other, what] of [
      [
        'series',
        'series_section',
        '“series” needs “series_section”: which part of “{0}” is this? Add a line {1}',
      ],
      [
        'series_section',
        'series',
        '“series_section” needs “series”: which series is this part {0} of? Add a line {1}',
      ],
    ] as const) {
      const written = field(frontMatter, key);
      if (!written || written.value === '' || isAttempted(frontMatter, other, index)) continue;
      const add = other === 'series_section' ? [addSection(post, frontMatter, index)] : [];
      const remove: Fix = { title: say('Remove “{0}”', key), edits: removeAll(post, frontMatter, key) };
      yield {
        range: written.range,
        message: say(what, written.value, syntaxOf(frontMatter.syntax).show(other, '…')),
        fixes: [...add, remove],
      };
    }
  },
};

/** A second one would only come to light when the first is gone. */
function removeAll(post: Post, frontMatter: FrontMatter, key: string): readonly TextEdit[] {
  return removeFields(
    post,
    fieldsOf(frontMatter).filter((field) => field.key === key),
  );
}

function addSection(post: Post, frontMatter: FrontMatter, index: Index): Fix {
  const section = String(nextFreeSection(index, post.series ?? ''));
  return {
    title: say('Add {0}', syntaxOf(frontMatter.syntax).show('series_section', section)),
    edits: insertFields(
      post,
      frontMatter,
      [newField(index.site, 'series_section', section)],
      index.site.keys,
    ),
  };
}
