import { blockTemplate } from '../frontMatter/template.js';
import { compareText } from '../index/groups.js';
import { type Index, placedAt } from '../index/index.js';
import { slugOf } from '../index/place.js';
import { sameInAll, usualField, usualKeys } from '../index/usualFields.js';
import { inUsualOrder } from '../index/usualOrder.js';
import { usualSyntax } from '../index/usualSyntax.js';
import type { Post } from '../post/post.js';
import { freeSections } from '../series/freeSections.js';
import { topicsByUse, usualSpelling } from '../series/names.js';
import { goesByDate } from '../series/sections.js';
import { spanOf } from '../series/span.js';
import { readingAt } from '../site/site.js';
import { say } from '../text/message.js';
import type { Range } from '../text/position.js';
import { titleFromSlug } from '../text/slug.js';
import { escapeSnippet, snippetChoice, type Suggestion } from './suggestion.js';

/** More series or topics than this are no longer a choice but a list. */
const MOST_SERIES = 5;
const MOST_TOPICS = 20;

/** Returns the whole front matter and the title: for a post of its own, and for the next part of the latest series. */
export function completeBlock(index: Index, path: string, range: Range): readonly Suggestion[] {
  const { roles, infos } = index.site.vocabulary;
  const allowed = infos.get(roles.topic ?? '')?.values;
  const topics = (allowed ?? topicsByUse(index, path).map(({ value }) => value)).slice(0, MOST_TOPICS);
  const { opening } = usualSyntax(index).delimiters;
  const item = (label: string, known: ReadonlyMap<string, string>): Suggestion => ({
    kind: 'block',
    label,
    insert: { kind: 'snippet', text: blockSnippet(index, path, known, topics) },
    range,
    filter: `${opening} ${label}`,
  });
  const today = [
    ...sameInAll(index),
    [usualKeys(index).find((key) => key === roles.date), index.site.today()],
  ] as const;
  return [
    { ...item('front matter', byKey(...today)), detail: say('a new post') },
    ...latestSeries(index, path).map(([name, posts]) => {
      const [free] = goesByDate(posts) ? [] : freeSections(index, name, path);
      const known = byKey(
        ...today,
        [roles.topic, posts.at(-1)?.topic],
        [roles.series, usualSpelling(posts)],
        [roles.section, free && String(free.section)],
      );
      const detail = free ? { detail: say('part {0}', free.section) } : {};
      return { ...item(`front matter: ${name}`, known), ...detail, posts };
    }),
  ];
}

/** Returns values by their keys, without those that are not known. */
function byKey(
  ...values: readonly (readonly [string | undefined, string | undefined])[]
): ReadonlyMap<string, string> {
  return new Map(
    values.flatMap(([key, value]) => (key === undefined || value === undefined ? [] : [[key, value]])),
  );
}

/** Returns the block with the values that are known, placeholders for the others, and the title. */
function blockSnippet(
  index: Index,
  path: string,
  known: ReadonlyMap<string, string>,
  topics: readonly string[],
): string {
  const { roles, keys: all } = index.site.vocabulary;
  const { isComment } = index.site.reading;
  const titleKey = isComment ? undefined : roles.title;
  const wanted = new Set([
    ...known.keys(),
    ...usualKeys(index),
    ...(titleKey === undefined ? [] : [titleKey]),
  ]);
  if (isComment && roles.topic !== undefined) wanted.add(roles.topic);
  const keys = isComment ? all.filter((key) => wanted.has(key)) : inUsualOrder(index, [...wanted]);
  const fields = keys.map((key) => ({
    ...usualField(index, key, known.get(key) ?? ''),
    open: !known.has(key),
  }));
  const title = escapeSnippet(titleFromSlug(slugOf(placedAt(index, path), index.layout)));
  let place = 2;
  const block = blockTemplate(usualSyntax(index), fields).map((piece) => {
    if (typeof piece === 'string') return escapeSnippet(piece);
    if (piece.key === titleKey) return `\${${place++}:${title}}`;
    return piece.key === roles.topic ? snippetChoice(1, topics) : `$${place++}`;
  });
  const heading = titleKey === undefined ? `# \${${place}:${title}}\n\n` : '';
  return `${block.join('')}\n\n${heading}$0`;
}

function latestSeries(index: Index, except: string): readonly (readonly [string, readonly Post[]])[] {
  const { scope } = readingAt(index.site, index.files, except);
  return [...index.series]
    .map(([name, posts]) => [name, posts.filter(({ path }) => path !== except)] as const)
    .filter(([, [post]]) => post?.reading.scope === scope)
    .sort(([, a], [, b]) => compareText(spanOf(b)?.to ?? '', spanOf(a)?.to ?? ''))
    .slice(0, MOST_SERIES);
}
