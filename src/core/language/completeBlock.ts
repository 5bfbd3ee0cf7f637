import { titleFromSlug } from '../text/slug.js';
import { compareText } from '../index/groups.js';
import type { Index } from '../index/index.js';
import { slugOf } from '../index/place.js';
import { spanOf } from '../series/span.js';
import type { Post } from '../post/post.js';
import { say } from '../text/message.js';
import type { Range } from '../text/position.js';
import { topicsByUse, usualSpelling } from '../series/names.js';
import { freeSections } from '../series/freeSections.js';
import { escapeSnippet, snippetChoice, type Suggestion } from './suggestion.js';

/** More series or topics than this are no longer a choice but a list. */
const MOST_SERIES = 5;
const MOST_TOPICS = 20;

/** The whole front matter and the title: for a post of its own, and for the next part of the latest series. */
export function completeBlock(index: Index, path: string, range: Range): readonly Suggestion[] {
  const today = index.site.today();
  const topics = topicsByUse(index, path)
    .slice(0, MOST_TOPICS)
    .map(({ value }) => value);
  const item = (label: string, fields: ReadonlyMap<string, string>): Suggestion => ({
    kind: 'block',
    label,
    insert: { kind: 'snippet', text: blockSnippet(index, path, fields) },
    range,
    filter: `<!-- ${label}`,
  });
  const single = new Map([
    ['date', escapeSnippet(today)],
    ['topic', snippetChoice(1, topics)],
  ]);
  return [
    { ...item('front matter', single), detail: say('a new post') },
    ...latestSeries(index, path).map(([name, posts]) => {
      const [free] = freeSections(index, name, path);
      const section = free?.section ?? 1;
      const topic = posts.at(-1)?.topic;
      const fields = new Map([
        ['date', escapeSnippet(today)],
        ['topic', topic === undefined ? snippetChoice(1, topics) : escapeSnippet(topic)],
        ['series', escapeSnippet(usualSpelling(posts))],
        ['series_section', String(section)],
      ]);
      return { ...item(`front matter: ${name}`, fields), detail: say('part {0}', section), posts };
    }),
  ];
}

function blockSnippet({ site, layout }: Index, path: string, fields: ReadonlyMap<string, string>): string {
  let place = 2;
  const keys = site.keys.filter((key) => fields.has(key) || site.requiredKeys.includes(key));
  const lines = keys.map((key) => `${key}=${fields.get(key) ?? `$${place++}`}`);
  const title = escapeSnippet(titleFromSlug(slugOf(path, layout)));
  return ['<!--', ...lines, '-->', '', `# \${${place}:${title}}`, '', '$0'].join('\n');
}

function latestSeries({ series }: Index, except: string): readonly (readonly [string, readonly Post[]])[] {
  return [...series]
    .map(([name, posts]) => [name, posts.filter(({ path }) => path !== except)] as const)
    .filter(([, posts]) => posts.length > 0)
    .sort(([, a], [, b]) => compareText(spanOf(b)?.to ?? '', spanOf(a)?.to ?? ''))
    .slice(0, MOST_SERIES);
}
