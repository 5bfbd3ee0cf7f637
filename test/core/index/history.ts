import { createIndex } from '../../../src/core/index/createIndex.js';
import type { Index } from '../../../src/core/index/index.js';
import { updateInSteps, withFiles } from '../../../src/core/index/updateIndex.js';
import { parsePost } from '../../../src/core/post/parsePost.js';
import { displayTitle, type Post } from '../../../src/core/post/post.js';
import { affectedPosts } from '../../../src/core/rules/engine/affected.js';
import { checkPost } from '../../../src/core/rules/engine/check.js';
import { neighbours } from '../../../src/core/series/neighbours.js';
import { placeInSeries } from '../../../src/core/series/placeInSeries.js';
import { spanOf } from '../../../src/core/series/span.js';
import { findSiteRoots } from '../../../src/core/site/kinds/findRoots.js';
import { mayMoveSites } from '../../../src/core/site/kinds/mayMoveSites.js';
import { isSignFile } from '../../../src/core/site/kinds/signs.js';
import { isMarkdown, parseOptions, type Site } from '../../../src/core/site/site.js';
import { format } from '../../../src/core/text/message.js';
import { changeFiles, createFiles, nameOf } from '../../../src/core/text/paths.js';
import { atOnce } from '../../../src/core/text/steps.js';
import {
  changedGroups,
  changeGroup,
  childNodes,
  countSameSection,
  postsUnder,
  rootNodes,
  sameRows,
  type TreeNode,
} from '../../../src/core/tree/tree.js';
import { siteOf } from '../../support/blog.js';
import type { Change } from './anyKind.js';

type Texts = ReadonlyMap<string, string>;
type Shown = ReadonlyMap<string, readonly string[]>;

/** A folder as the editor knows it: what is read again after a change, and what is kept from before it. */
export interface Known {
  readonly texts: Texts;
  readonly index: Index;
  /** What is shown as wrong with each post. */
  readonly problems: Shown;
  /** The rows at the top, and those below each. */
  readonly rows: Shown;
}

/** Reads a folder as a whole. */
export function openFolder(texts: Texts): Known {
  const config: unknown = JSON.parse(texts.get('.upnext.json') ?? '{}');
  const files = createFiles(texts.keys());
  const site = { ...siteOf(config), roots: findSiteRoots(files, (path) => texts.get(path) ?? '') };
  const posts = [...texts].flatMap(([path, text]) => read(path, text, site) ?? []);
  const index = createIndex(posts, files, site);
  return { texts, index, problems: problemsIn(index, index.posts.keys()), rows: rowsIn(index) };
}

function read(path: string, text: string | undefined, site: Site): Post | undefined {
  if (text === undefined || !isMarkdown(path)) return undefined;
  return parsePost(path, text, parseOptions(site, path));
}

/** The folder after some files have come, gone or changed, by as little work as the editor does. */
export function changeFolder(
  { texts: old, index: before, problems, rows }: Known,
  changes: readonly Change[],
): Known {
  const texts = new Map(old);
  for (const [path, text] of changes) {
    texts.delete(path);
    if (text !== undefined) texts.set(path, text);
  }
  const paths = [...new Set(changes.map(([path]) => path))].filter(
    (path) => old.get(path) !== texts.get(path),
  );
  if (paths.some((path) => path === '.upnext.json' || isSignFile(nameOf(path)))) return openFolder(texts);
  const added = new Set(paths.filter((path) => !old.has(path)));
  const removed = new Set(paths.filter((path) => !texts.has(path)));
  const moved = added.size > 0 || removed.size > 0;
  const files = moved ? changeFiles(before.files, added, removed) : before.files;
  if (moved && mayMoveSites(before.files, files, [...added, ...removed])) return openFolder(texts);
  const posts = new Map(
    paths.filter(isMarkdown).map((path) => [path, read(path, texts.get(path), before.site)] as const),
  );
  const index = atOnce(updateInSteps(moved ? withFiles(before, files) : before, posts));
  const affected = affectedPosts(before, index, posts.keys());
  const kept = [...problems].filter(([path]) => index.posts.has(path) && !affected.has(path));
  return {
    texts,
    index,
    problems: new Map([
      ...kept,
      ...problemsIn(
        index,
        [...affected].filter((path) => index.posts.has(path)),
      ),
    ]),
    rows: rowsAfter(before, index, [...posts.keys()], rows),
  };
}

/** What an author sees of problems; how they may be mended is found out when that is asked for. */
function problemsIn(index: Index, paths: Iterable<string>): Shown {
  return new Map(
    [...paths].map((path) => {
      const post = index.posts.get(path);
      const found = post ? checkPost(post, index) : [];
      return [
        path,
        found.map(({ rule, severity, range, message, related = [] }) =>
          [
            `${rule} ${severity} ${JSON.stringify(range)} ${format(message)}`,
            ...related.map((each) => `${each.path} ${JSON.stringify(each.range)} ${format(each.message)}`),
          ].join('\n'),
        ),
      ];
    }),
  );
}

function rowsIn(index: Index): Shown {
  return new Map(rootNodes(index, { by: 'name' }).map((node) => [idOf(node), below(index, node)] as const));
}

function below(index: Index, node: TreeNode): readonly string[] {
  return [textOf(index, node), ...childNodes(index, node).map((child) => textOf(index, child))];
}

/** The rows that are shown after a change, as far as they are asked for again. */
function rowsAfter(before: Index, after: Index, paths: readonly string[], rows: Shown): Shown {
  if (sameRows(before, after, paths)) return rows;
  const groups = changedGroups(before, after, paths);
  if (groups === 'all' || changeGroup(before, after, paths)) return rowsIn(after);
  const top = rootNodes(after, { by: 'name' });
  const again = new Set(groups.map(idOf));
  return new Map(
    top.map((node) => {
      const known = again.has(idOf(node)) ? undefined : rows.get(idOf(node));
      return [idOf(node), known ?? below(after, node)] as const;
    }),
  );
}

/** The fixes that are offered when they are asked for. */
function offeredIn(index: Index, post: Post): readonly string[] {
  return checkPost(post, index).flatMap(({ fixes = [] }) =>
    fixes.map(({ title, edits }) => `${format(title)} ${JSON.stringify(edits)}`),
  );
}

function idOf(node: TreeNode): string {
  return node.kind === 'series' || node.kind === 'category' ? `${node.kind} ${node.name}` : '';
}

/** All that a row says. */
function textOf(index: Index, node: TreeNode): string {
  switch (node.kind) {
    case 'series':
    case 'category': {
      const posts = postsUnder(index, node);
      return `${idOf(node)}: ${posts.length} ${JSON.stringify(spanOf(posts))}`;
    }
    case 'planned':
      return `${node.section} ${node.title} planned`;
    case 'gap':
      return `${node.from}–${node.to} missing`;
    case 'post': {
      const post = index.posts.get(node.path);
      if (!post) return 'gone';
      const place = placeInSeries(index, post);
      const { section, date, topic, summary, draft } = post;
      const words = [
        node.path,
        section,
        displayTitle(post),
        date,
        topic,
        summary,
        draft,
        countSameSection(index, post),
      ];
      return [...words, place?.of, place?.missing.map(({ from, to }) => `${from}–${to}`).join()].join(' ');
    }
  }
}

/** Everything that follows from an index, in an order of its own. */
export function contentOf({ index, problems, rows }: Known): unknown {
  const sorted = <T>(entries: Iterable<readonly [string, T]>): readonly (readonly [string, T])[] =>
    [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const posts = [...index.posts.values()];
  return {
    sites: sorted(
      [...index.sites].map(([root, { site }]) => [
        root,
        { kind: site.kind.id, ...site.reading.roles, scope: site.reading.scope },
      ]),
    ),
    main: index.site.folder,
    layout: index.layout,
    names: [[...index.seriesNames].sort(), [...index.topicNames].sort()],
    setAside: [...index.setAside.keys()].sort(),
    posts: sorted(posts.map((post) => [post.path, post.reading] as const)),
    neighbours: sorted(
      posts.map((post) => {
        const { previous, next } = neighbours(index, post);
        return [post.path, [previous?.path, next?.path]] as const;
      }),
    ),
    problems: sorted(problems),
    offered: sorted(posts.map((post) => [post.path, offeredIn(index, post)] as const)),
    // rows at the top are compared with those that are shown, whatever has changed
    rows: sorted(rows),
    top: rootNodes(index, { by: 'name' }).map(idOf),
  };
}
