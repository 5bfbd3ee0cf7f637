import * as vscode from 'vscode';
import type { Index } from '../../core/index/index.js';
import { parsePost } from '../../core/post/parsePost.js';
import type { Post } from '../../core/post/post.js';
import { RULE_OPTIONS } from '../../core/rules/all.js';
import { CONFIG_FILE, DEFAULT_CONFIG } from '../../core/site/config.js';
import type { ConfigProblem } from '../../core/site/configProblem.js';
import { isSignFile } from '../../core/site/kinds/signs.js';
import { NO_ROOTS, type SiteRoots } from '../../core/site/kinds/siteRoots.js';
import type { Selection } from '../../core/site/selection.js';
import { createSite, isMarkdown, parseOptions, type Site } from '../../core/site/site.js';
import { type Files, folderOf, nameOf, namesOf, pathInTwoForms } from '../../core/text/paths.js';
import { filesAt } from './filesAt.js';
import type { FileSystem } from './fileSystem.js';
import type { LeftOut } from './leftOut.js';
import { fileSystemOf } from './openFileSystem.js';
import { createPause } from './pause.js';
import { prepareReading } from './prepareReading.js';
import { configuredSeverities } from './settings.js';

/** What has become of files since an index was made. */
export interface FileChanges {
  /** `undefined` for what is no longer a post. */
  readonly posts: ReadonlyMap<string, Post | undefined>;
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

/** Reads what is in a workspace folder, as it is on disk or in open documents. Remembers nothing. */
export class FolderReader {
  private readonly files: FileSystem;

  constructor(
    private readonly folder: vscode.WorkspaceFolder,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.files = fileSystemOf(folder.uri, (path, error) => {
      // without the folder itself nothing is known, and what was known before stays
      if (path === '') throw error;
      // gone again, or not to be read by this user: like a file of which the same is true
      log.warn(`${path}: ${String(error)}`);
    });
  }

  uri(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder.uri, path);
  }

  /** The text of a file: of its open document, saved or not, else that on disk. */
  async read(path: string): Promise<string> {
    const uri = this.uri(path).toString();
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    return document ? document.getText() : this.files.read(path);
  }

  leadsOutside(path: string): Promise<boolean> {
    return this.files.leadsOutside(path);
  }

  isWritable(path: string): Promise<boolean> {
    return this.files.isWritable(path);
  }

  /** What is left out of the list besides what is excluded, and what there is all the same. */
  async leftOut(isExcluded: (path: string) => boolean): Promise<LeftOut> {
    // loaded while the folder is about to be read, with a library that is not needed before
    const { createLeftOut } = await import('./leftOut.js');
    return createLeftOut(this.files, isExcluded, namesOf(this.folder.uri.path.replace(/^\/+|\/+$/g, '')));
  }

  /** The paths of all files that are not left out, folder by folder. */
  list(selection: Selection): ReturnType<FileSystem['list']> {
    return this.files.list('', selection);
  }

  /** Whether that disk keeps a name with `é` as one character apart from one with `e` and an accent. */
  async keepsFormsApart(paths: readonly string[]): Promise<boolean> {
    const two = pathInTwoForms(paths);
    if (!two) return false;
    return paths.includes(two.other) || (await this.files.kind(two.other)) === 'nothing';
  }

  /** The post in a file; `undefined` if it is not one, or cannot be read. */
  async post(path: string, site: Site): Promise<Post | undefined> {
    if (!isMarkdown(path)) return undefined;
    try {
      const text = await this.read(path);
      await prepareReading(text);
      return parsePost(path, text, parseOptions(site, path));
    } catch (error) {
      // gone again, or not to be read by this user: the author sees no post, the log says why
      this.log.warn(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  /** The site as `.upnext.json` and the author's settings have it, and what is wrong with that file. */
  async site(): Promise<{ readonly site: Site; readonly problems: readonly ConfigProblem[] }> {
    const own = configuredSeverities(this.folder);
    if ((await this.files.kind(CONFIG_FILE)) !== 'file')
      return { site: createSite({ ...DEFAULT_CONFIG, severities: own }), problems: [] };
    // most blogs have no such file, and what reads it is large
    const { readConfig } = await import('../../core/site/readConfig.js');
    const text = await this.read(CONFIG_FILE);
    const { config, problems } = readConfig(text, RULE_OPTIONS, vscode.workspace.isTrusted);
    // the file is the same for everybody who works on the blog, so it wins
    const severities = new Map([...own, ...config.severities]);
    return { site: createSite({ ...config, severities }), problems };
  }

  /**
   * Whether a link has come at one of these paths, or has gone that was left out: what it leads to counts once, and
   * only listing everything shows which path that is.
   */
  async linkHasChanged(paths: readonly string[], { files }: Index, selection: Selection): Promise<boolean> {
    for (const path of paths) {
      const isKnown = files.paths.has(path) || files.folders.has(path);
      // below what was left out, or left out by a rule: nothing that a link decides
      if (isKnown || selection.wasLeftOut(folderOf(path)) || selection.leftOutAt(path, true)) continue;
      if ((await this.files.isLink(path)) !== selection.wasLeftOut(path)) return true;
    }
    return false;
  }

  /** The sites of generators among these files, as they are on disk. */
  async roots(files: Files): Promise<SiteRoots> {
    const texts = new Map<string, string>();
    for (const path of files.paths) {
      if (!isSignFile(nameOf(path))) continue;
      try {
        texts.set(path, await this.files.read(path));
      } catch (error) {
        this.log.warn(`${path}: ${String(error)}`);
        texts.set(path, '');
      }
    }
    if (texts.size === 0) return NO_ROOTS;
    const { findSiteRoots } = await import('../../core/site/kinds/findRoots.js');
    return findSiteRoots(files, (path) => texts.get(path) ?? '');
  }

  /** Looks at paths, of files or folders, at which something has come, gone or changed. */
  async changesAt(paths: readonly string[], before: Index, selection: Selection): Promise<FileChanges> {
    const posts = new Map<string, Post | undefined>();
    const [added, removed] = [new Set<string>(), new Set<string>()];
    const isKnown = (file: string): boolean => before.posts.has(file) || before.setAside.has(file);
    const pause = createPause();
    for (const path of paths) {
      const { present, gone } = await filesAt(path, before.files, this.files, selection);
      for (const file of gone) {
        removed.add(file);
        if (isKnown(file)) posts.set(file, undefined);
      }
      for (const file of present) {
        if (!before.files.paths.has(file)) added.add(file);
        const post = await this.post(file, before.site);
        if (post || isKnown(file)) posts.set(file, post);
        await pause();
      }
    }
    return { posts, added, removed };
  }
}
