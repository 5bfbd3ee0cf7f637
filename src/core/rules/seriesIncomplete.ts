import { insertFields, removeFields } from '../edits/fieldEdits.js';
import type { TextEdit } from '../edits/textEdit.js';
import { fieldsOf, type FrontMatter } from '../frontMatter/frontMatter.js';
import { syntaxOf } from '../frontMatter/syntaxes.js';
import type { Index } from '../index/index.js';
import type { Post } from '../post/post.js';
import { nextFreeSection } from '../series/propose.js';
import { newField } from '../site/vocabulary.js';
import { memoize } from '../text/memoize.js';
import { say } from '../text/message.js';
import type { Fix, Rule } from './engine/rule.js';
import { attemptedKeys } from './shared/keys.js';

export const seriesIncomplete: Rule = {
  id: 'series-incomplete',
  severity: 'error',
  summary: 'A post has a series without a section, or a section without a series.',
  reads: ['series'],
  *check(post, index) {
    const { frontMatter } = post;
    if (!frontMatter) return;
    const { show } = syntaxOf(frontMatter.syntax);
    for (const [role, otherRole, what] of [
      ['series', 'section', '“{2}” needs “{3}”: which part of “{0}” is this? Add a line {1}'],
      ['section', 'series', '“{2}” needs “{3}”: which series is this part {0} of? Add a line {1}'],
    ] as const) {
      const written = post.fields[role];
      const other = post.reading.roles[otherRole];
      if (!written || written.value === '' || other === undefined) continue;
      if (!post.reading.isComment && (role === 'section' || post.draft || !isNumbered(index, post))) continue;
      if (attemptedKeys(frontMatter, index.site).has(other)) continue;
      const { key } = written;
      const add = otherRole === 'section' ? [addSection(post, frontMatter, other, index)] : [];
      const remove: Fix = { title: say('Remove “{0}”', key), edits: removeAll(post, frontMatter, key) };
      yield {
        range: written.range,
        message: say(what, written.value, show(other, '…'), key, other),
        fixes: [...add, remove],
      };
    }
  },
};

/**
 * Whether most parts of a post's series have numbers: elsewhere, dates may determine their order, and numbers mean
 * other things.
 */
function isNumbered(index: Index, { series }: Post): boolean {
  const posts = (series === undefined ? undefined : index.series.get(series)) ?? [];
  return mostlyNumbered(posts);
}

const mostlyNumbered = memoize((posts: readonly Post[]): boolean => {
  const published = posts.filter(({ draft }) => !draft);
  return published.filter(({ section }) => section !== undefined).length * 2 > published.length;
});

/** Removes all of them: a second one would only be found when the first is gone. */
function removeAll(post: Post, frontMatter: FrontMatter, key: string): readonly TextEdit[] {
  return removeFields(
    post,
    fieldsOf(frontMatter).filter((field) => field.key === key),
  );
}

function addSection(post: Post, frontMatter: FrontMatter, key: string, index: Index): Fix {
  const section = String(nextFreeSection(index, post.series ?? ''));
  const { vocabulary } = index.site;
  return {
    title: say('Add {0}', syntaxOf(frontMatter.syntax).show(key, section)),
    edits: insertFields(post, frontMatter, [newField(vocabulary, key, section)], vocabulary.keys),
  };
}
