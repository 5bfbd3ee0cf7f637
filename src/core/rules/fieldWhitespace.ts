import { replace, setField } from '../edits/fieldEdits.js';
import { type Field, fieldsOf } from '../frontMatter/frontMatter.js';
import type { Syntax } from '../frontMatter/syntax.js';
import { syntaxOf } from '../frontMatter/syntaxes.js';
import type { Site } from '../site/site.js';
import { say } from '../text/message.js';
import { withPlainSpaces } from '../text/oddSpaces.js';
import { comparePositions, type Range } from '../text/position.js';
import type { Rule } from './engine/rule.js';

export const fieldWhitespace: Rule = {
  id: 'field-whitespace',
  severity: 'warning',
  summary:
    'There is whitespace around a key or value, or a tab, a no-break space or an invisible space in it.',
  reads: [],
  *check(post, { site }) {
    const { frontMatter } = post;
    if (!frontMatter) return;
    const { show } = syntaxOf(frontMatter.syntax);
    for (const field of fieldsOf(frontMatter)) {
      const [first, ...more] = [...field.strayWhitespace, ...oddSpaces(field, site)].sort((a, b) =>
        comparePositions(a.start, b.start),
      );
      // a field without a value is a mistake of its own, including its whitespace
      if (!first || (field.value === '' && site.vocabulary.infos.has(field.key))) continue;
      const range = { start: first.start, end: more.at(-1)?.end ?? first.end };
      const message = say(
        'Unexpected whitespace: sites read it as part of the value. Write {0}',
        clean(field, show),
      );
      // a list keeps its other items, and a value its quotes; in comments and lines, whitespace is around the key, too
      const edits = /^(?:yaml|toml)$/.test(frontMatter.syntax)
        ? setField(post, field, withPlainSpaces(field.value), 'text')
        : [replace(post, field.range, clean(field, show))];
      yield { range, message, fixes: [{ title: say('Remove the whitespace'), edits, plain: true }] };
    }
  },
};

/** A no-break space is a mistake in a name that has to equal that of other posts; in a sentence it is typography. */
function oddSpaces({ key, noBreakSpaces }: Field, { vocabulary: { roles } }: Site): readonly Range[] {
  return key === roles.topic || key === roles.series ? noBreakSpaces : [];
}

function clean({ key, value, style: { quote } }: Field, show: Syntax['show']): string {
  return show(key, `${quote}${withPlainSpaces(value)}${quote}`);
}
