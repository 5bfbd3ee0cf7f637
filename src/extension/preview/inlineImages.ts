import * as vscode from 'vscode';
import type { Blog } from '../posts/blog.js';

/** Larger files, and what would make a page larger than this with them, are left out; in bytes. */
const MOST_PER_FILE = 10_000_000;
const MOST_PER_PAGE = 40_000_000;

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  bmp: 'image/bmp',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  png: 'image/png',
  svg: 'image/svg+xml',
  wav: 'audio/wav',
  webm: 'video/webm',
  webp: 'image/webp',
};

/** Reads files into `data:` addresses, by their paths; what cannot be is missing. */
export async function dataAddresses(
  blog: Blog,
  paths: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const addresses = new Map<string, string>();
  let total = 0;
  for (const path of paths) {
    const type = TYPES[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
    const uri = blog.uri(path);
    if (type === undefined) continue;
    try {
      // whoever gets the page would get a file that the author has not shown to anybody
      if (await blog.leadsOutside(path)) continue;
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > MOST_PER_FILE || total + size > MOST_PER_PAGE) continue;
      total += size;
      addresses.set(path, `data:${type};base64,${base64(await vscode.workspace.fs.readFile(uri))}`);
    } catch (error) {
      // gone since the folder was read: like a file that never was
      if (!(error instanceof vscode.FileSystemError)) throw error;
    }
  }
  return addresses;
}

/** In pieces, because a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  return btoa(pieces.join(''));
}
