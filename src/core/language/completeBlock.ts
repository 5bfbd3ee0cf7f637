import { titleFromSlug } from '../text/slug.js';
import { compareText } from '../index/groups.js';
import { placeOf, type Index } from '../index/index.js';
import { slugOf } from '../index/place.js';
import { spanOf } from '../series/span.js';
import type { Post } from '../post/post.js';
import { say } from '../text/message.js';
import type { Range } from '../text/position.js';
import { topicsByUse, usualSpelling } from '../series/names.js';
import { freeSections } from '../series/freeSections.js';
import { blockTemplate } from '../frontMatter/template.js';
import { usualSyntax } from '../index/usualSyntax.js';
import { newField } from '../site/vocabulary.js';
import { escapeSnippet, snippetChoice, type Suggestion } from './suggestion.js';

/** More series or topics than this are no longer a choice but a list. */
const MOST_SERIES = 5;
const MOST_TOPICS = 20;

/** The whole front matter and the title: for a post of its own, and for the next part of the latest series. */
export function completeBlock(index: Index, path: string, range: Range): readonly Suggestion[] {
  const today = index.site.today();
  const allowed = index.site.vocabulary.infos.get(index.site.vocabulary.roles.topic ?? '')?.values;
  const topics = (allowed ?? topicsByUse(index, path).map(({ value }) => value)).slice(0, MOST_TOPICS);
  const { opening } = usualSyntax(index).delimiters;
  const item = (label: string, known: ReadonlyMap<string, string>): Suggestion => ({
    kind: 'block',
    label,
    insert: { kind: 'snippet', text: blockSnippet(index, path, known, topics) },
    range,
    filter: `${opening} ${label}`,
  });
  const { roles } = index.site.vocabulary;
  const single = byKey([roles.date, today]);
  return [
    { ...item('front matter', single), detail: say('a new post') },
    ...latestSeries(index, path).map(([name, posts]) => {
      const [free] = freeSections(index, name, path);
      const section = free?.section ?? 1;
      const topic = posts.at(-1)?.topic;
      const known = byKey(
        [roles.date, today],
        [roles.topic, topic],
        [roles.series, usualSpelling(posts)],
        [roles.section, String(section)],
      );
      return { ...item(`front matter: ${name}`, known), detail: say('part {0}', section), posts };
    }),
  ];
}

/** Values by their keys, without those that are not known. */
function byKey(
  ...values: readonly (readonly [string | undefined, string | undefined])[]
): ReadonlyMap<string, string> {
  return new Map(
    values.flatMap(([key, value]) => (key === undefined || value === undefined ? [] : [[key, value]])),
  );
}

/** The block with the values that are known, places to go through for the others, and a heading. */
function blockSnippet(
  index: Index,
  path: string,
  known: ReadonlyMap<string, string>,
  topics: readonly string[],
): string {
  const { layout } = index;
  const { vocabulary } = index.site;
  const topicKey = vocabulary.roles.topic;
  const keys = vocabulary.keys.filter(
    (key) => known.has(key) || key === topicKey || vocabulary.requiredKeys.includes(key),
  );
  const fields = keys.map((key) => ({
    ...newField(vocabulary, key, known.get(key) ?? ''),
    open: !known.has(key),
  }));
  let place = 2;
  const block = blockTemplate(usualSyntax(index), fields).map((piece) => {
    if (typeof piece === 'string') return escapeSnippet(piece);
    return piece.key === topicKey ? snippetChoice(1, topics) : `$${place++}`;
  });
  const title = escapeSnippet(titleFromSlug(slugOf(placeOf(index, path), layout)));
  return `${block.join('')}\n\n# \${${place}:${title}}\n\n$0`;
}

function latestSeries({ series }: Index, except: string): readonly (readonly [string, readonly Post[]])[] {
  return [...series]
    .map(([name, posts]) => [name, posts.filter(({ path }) => path !== except)] as const)
    .filter(([, posts]) => posts.length > 0)
    .sort(([, a], [, b]) => compareText(spanOf(b)?.to ?? '', spanOf(a)?.to ?? ''))
    .slice(0, MOST_SERIES);
}
