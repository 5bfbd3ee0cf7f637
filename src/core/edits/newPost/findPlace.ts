import { compareText } from '../../index/groups.js';
import type { Index } from '../../index/index.js';
import { hasOwnFolder } from '../../index/place.js';
import type { Post } from '../../post/post.js';
import { isNameOnWindows } from '../../text/fileNames.js';
import { say } from '../../text/message.js';
import { mostCommon } from '../../text/mostCommon.js';
import { folderOf, nameOf } from '../../text/paths.js';
import { nearest } from '../../text/spelling.js';
import { problem, type Wish, type WishProblem } from './wish.js';

/** The folder in which a new post, or its folder, is created, and the posts that serve as its model. */
export interface PostFolder {
  readonly kind: 'place';
  readonly folder: string;
  readonly examples: readonly Post[];
}

/** Where a new post is created: next to the posts of its category, else next to those of its series. */
export function findPlace(
  index: Index,
  { category, newCategory, within = '' }: Wish,
  series: string | undefined,
): PostFolder | WishProblem {
  const places = postsByPlace(index, within);
  const at = (folder: string): PostFolder => {
    const here = places.get(folder) ?? [];
    return { kind: 'place', folder, examples: here.length > 0 ? here : [...index.posts.values()] };
  };
  if (category !== undefined) {
    const folder = folderOfCategory(places, category, newCategory, within);
    return typeof folder === 'string' ? at(folder) : folder;
  }
  const parts = (series === undefined ? undefined : index.series.get(series)) ?? [];
  // a folder of drafts is not where the next part is created, unless all of them are drafts
  const published = parts.filter(({ draft }) => !draft);
  const last = (published.length > 0 ? published : parts)
    .map((post) => placeOf(index, post))
    .findLast((folder) => places.has(folder));
  if (last !== undefined) return at(last);
  const names = new Set([...places.keys()].map(nameOf));
  if (names.size <= 1) return at(largest(places) ?? within);
  const listed = [...names].filter((name) => name !== '').sort(compareText);
  return problem('category', say('Choose a category for the post: {0}', listed.join(', ')));
}

/** As many names fit into a message. */
const MOST_LISTED = 10;

/** In the editor the user is asked instead. */
const OPTION = '--new-category';

/** In the folder of that name which contains the most posts; a new category is created next to the others. */
function folderOfCategory(
  places: ReadonlyMap<string, readonly Post[]>,
  category: string,
  may: Wish['newCategory'],
  within: string,
): string | WishProblem {
  if (category === '' && places.size === 0) return within;
  const known = largest(new Map([...places].filter(([folder]) => nameOf(folder) === category)));
  if (known !== undefined) return known;
  if (/^\.{0,2}$|[/\\]/.test(category))
    return problem('category', say('A category is the name of one folder, such as {0}', 'guides'));
  if (!isNameOnWindows(category))
    return problem(
      'category',
      say('Windows does not allow a folder called {0}. Choose another name', category),
    );
  const names = new Set([...places.keys()].map(nameOf).filter((name) => name !== ''));
  const meant = nearest(category, names);
  // a typing mistake would create a folder
  if (may !== 'insisted' && meant !== undefined)
    return problem(
      'category',
      may === 'unlessNear'
        ? say('There is no category “{0}”. Did you mean “{1}”?', category, meant)
        : say(
            'There is no category “{0}”. Did you mean “{1}”? To make a new one: {2}',
            category,
            meant,
            OPTION,
          ),
    );
  if (may === undefined && names.size > 0) {
    const listed = [...names].sort(compareText).slice(0, MOST_LISTED).join(', ');
    const why = 'There is no category “{0}”. There are: {1}. To make a new one: {2}';
    return problem('category', say(why, category, listed, OPTION));
  }
  const beside =
    mostCommon([...places].flatMap(([folder, posts]) => posts.map(() => folderOf(folder)))) ?? within;
  return beside === '' ? category : `${beside}/${category}`;
}

function postsByPlace(index: Index, within: string): ReadonlyMap<string, readonly Post[]> {
  const places = new Map<string, Post[]>();
  for (const post of index.posts.values()) {
    const folder = placeOf(index, post);
    if (within !== '' && folder !== within && !folder.startsWith(`${within}/`)) continue;
    const posts = places.get(folder);
    if (posts) posts.push(post);
    else places.set(folder, [post]);
  }
  return places;
}

function placeOf({ layout }: Index, post: Post): string {
  const folder = folderOf(post.path);
  return hasOwnFolder(post, layout) ? folderOf(folder) : folder;
}

function largest(places: ReadonlyMap<string, readonly Post[]>): string | undefined {
  return [...places].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
