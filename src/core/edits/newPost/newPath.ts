import { type Index, slug } from '../../index/index.js';
import { hasOwnFolder } from '../../index/place.js';
import { isFolderFile } from '../../post/meaning/fileNames.js';
import type { Post } from '../../post/post.js';
import { isNameOnWindows } from '../../text/fileNames.js';
import { type Message, say } from '../../text/message.js';
import { folderOf, nameOf } from '../../text/paths.js';
import { fileBeside, fileInFolder } from './fileName.js';
import type { PostFolder } from './findPlace.js';
import { learnSlugStyle } from './slugStyle.js';
import { writeSlug } from './writeSlug.js';

/** Returns the path of a post with this title. */
export function newPath(index: Index, { folder, examples }: PostFolder, title: string, date: string): string {
  const style = learnSlugStyle(examples.map((post) => writtenName(index, post)));
  const name = writeSlug(title, style, date, namesIn(index, folder));
  const own: string[] = [];
  const beside: string[] = [];
  for (const post of examples) (hasOwnFolder(post, index.layout) ? own : beside).push(post.path);
  const isOwn = examples.length === 0 ? index.layout === 'folder' : own.length > beside.length;
  const file = isOwn ? `${name}/${fileInFolder(name, own)}` : fileBeside(name, beside);
  return folder === '' ? file : `${folder}/${file}`;
}

/**
 * Returns the name of a post if names contain more than its address: with the date before it that Jekyll's files have.
 */
function writtenName(index: Index, post: Post): string {
  if (post.reading.isComment) return slug(index, post);
  const file = nameOf(post.path);
  return isFolderFile(post.path) ? nameOf(folderOf(post.path)) : file.replace(/\.[^.]*$/, '');
}

/**
 * Returns why no post can be there, in that folder: something else is there, posts are not looked for there, or not
 * every disk allows the name. Disks also differ in whether case counts.
 */
export function whyTaken(index: Index, path: string, folder: string): Message | undefined {
  const { files, site } = index;
  const own = folder === '' ? path : path.slice(folder.length + 1);
  const unfit = own.split('/').find((name) => !isNameOnWindows(name));
  if (unfit !== undefined)
    return say('Windows does not allow a file or folder called {0}. Choose another title', unfit);
  const folded = path.toLowerCase();
  const ownFolder = own.includes('/') ? folderOf(folded) : undefined;
  for (const other of files.paths)
    if (other.toLowerCase() === folded) return say('{0} already exists. Choose another title', other);
  if (ownFolder !== undefined)
    for (const other of files.folders.keys())
      if (other.toLowerCase() === ownFolder)
        return say('The folder {0} already exists. Choose another title', other);
  if (site.isExcluded(path) || (ownFolder !== undefined && site.isExcluded(folderOf(path))))
    return say('{0} would not be read: the configuration excludes it. Choose another title', path);
  return undefined;
}

/** Returns the names of what is in a folder, of files without their extension. */
function namesIn({ files }: Index, folder: string): readonly string[] {
  const folders = [...files.folders.keys()].filter((path) => path !== '' && folderOf(path) === folder);
  return [...folders, ...(files.folders.get(folder) ?? [])].map(nameOf);
}
