import { createIndexInSteps } from '../../core/index/createIndex.js';
import type { Index } from '../../core/index/index.js';
import type { Post } from '../../core/post/post.js';
import type { ConfigProblem } from '../../core/site/configProblem.js';
import { isMarkdown, type Site } from '../../core/site/site.js';
import { createFiles, type Files } from '../../core/text/paths.js';
import type { FolderReader } from './folderReader.js';
import { excluder, type IsHidden } from './isHidden.js';
import type { LeftOut } from './leftOut.js';
import { createPause, giveWay } from './pause.js';
import type { Progress } from './progress.js';

/** A folder that has more posts than this, and takes longer to read, shows what has been read so far. */
const MANY_POSTS = 500;
/** So many fill the view while the files of a very large folder are still being found. */
const FIRST_POSTS = 100;
const LONG_MS = 250;

/** Who waits for a folder that is read. */
interface Waiting {
  /** Asked again and again: nothing more is read where it is not. */
  readonly isWanted: () => boolean;
  readonly onProgress: (progress: Progress) => void;
  /** Is told of some of the posts, of a folder that takes long. */
  readonly onSome: ((index: Index) => void) | undefined;
}

interface FolderRead {
  readonly index: Index;
  /** What is wrong with the configuration. */
  readonly problems: readonly ConfigProblem[];
  readonly leftOut: LeftOut;
  /** Milliseconds. */
  readonly took: number;
}

/** Reads all posts of a folder; `undefined` if that is no longer wanted. */
export async function readFolder(
  reader: FolderReader,
  isHidden: IsHidden,
  { isWanted, onProgress, onSome }: Waiting,
): Promise<FolderRead | undefined> {
  const started = performance.now();
  const pause = createPause();
  const { site: configured, problems } = await reader.site();
  const leftOut = await reader.leftOut(excluder(configured, isHidden));
  const siteOf = async (files: Files): Promise<Site> => ({ ...configured, roots: await reader.roots(files) });

  let next = started + LONG_MS;
  const showSome = async (posts: readonly Post[], files: Files, site: Site): Promise<void> => {
    onSome?.(await giveWay(createIndexInSteps(posts, files, site)));
    // seldom enough that all of them together cost less than the reading
    next = 2 * performance.now() - started;
  };

  const paths: string[] = [];
  let first: string[] | undefined = onSome && [];
  for await (const found of reader.list(leftOut.selection)) {
    for (const path of found) {
      paths.push(path);
      if (first && first.length < FIRST_POSTS && isMarkdown(path)) first.push(path);
    }
    await pause();
    if (!isWanted()) return undefined;
    if (!first || first.length < FIRST_POSTS || performance.now() < next) continue;
    // only to find the files of a very large folder takes longer than somebody waits for the first rows
    const files = createFiles(paths, leftOut.lookUp);
    const site = await siteOf(files);
    const posts: Post[] = [];
    for (const path of first) {
      const post = await reader.post(path, site);
      if (post) posts.push(post);
      await pause();
    }
    await showSome(posts, files, site);
    first = undefined;
  }

  const files = createFiles(paths, leftOut.lookUp, await reader.keepsFormsApart(paths));
  const site = await siteOf(files);
  const posts: Post[] = [];
  for (const [done, path] of paths.entries()) {
    const post = await reader.post(path, site);
    if (post) posts.push(post);
    onProgress({ doing: 'reading', done, of: paths.length });
    await pause();
    if (!isWanted()) return undefined;
    if (onSome && posts.length >= MANY_POSTS && performance.now() >= next) await showSome(posts, files, site);
  }
  const index = await giveWay(createIndexInSteps(posts, files, site));
  return { index, problems, leftOut, took: performance.now() - started };
}
