import * as vscode from 'vscode';
import { createIndex } from '../../core/index/createIndex.js';
import type { Index } from '../../core/index/index.js';
import { affectedPosts } from '../../core/rules/engine/affected.js';
import { checkPost, type Diagnostic } from '../../core/rules/engine/check.js';
import { CONFIG_FILE, DEFAULT_CONFIG } from '../../core/site/config.js';
import type { ConfigProblem } from '../../core/site/configProblem.js';
import { createSite } from '../../core/site/site.js';
import { createFiles } from '../../core/text/paths.js';
import { sameRows } from '../../core/tree/tree.js';
import { report, run } from '../boundary.js';
import { Owner } from '../owner.js';
import { diagnose } from './diagnose.js';
import { isOfFiles } from './fileSystem.js';
import { FolderReader } from './folderReader.js';
import type { IsHidden } from './isHidden.js';
import type { LeftOut } from './leftOut.js';
import { createPause } from './pause.js';
import type { Progress } from './progress.js';
import { readFolder } from './readFolder.js';
import { readTouched } from './readTouched.js';

/** Documents that are changed together are told of one after another, within a millisecond. */
const QUIET_MS = 4;

/** The index has changed. */
export interface IndexChange {
  /** Whether that shows in a list of posts, and not only in their text. */
  readonly outline: boolean;
  /** Which posts have changed; absent where all may have, or the folders themselves. */
  readonly part?: ChangedPosts;
}

/** The posts at some paths have come, gone or changed since an earlier index of their folder. */
export interface ChangedPosts {
  readonly blog: Blog;
  readonly before: Index;
  readonly paths: ReadonlySet<string>;
}

/** What has been read of a folder: some posts of the first time, or all of them. */
type Reading =
  | { readonly kind: 'first'; readonly soFar: Index | undefined }
  | { readonly kind: 'done'; readonly index: Index };

/**
 * The posts of one workspace folder: the only place that reads them and holds what was read. Changes are queued and
 * worked off one after another, so that a slow read never overwrites a newer one.
 */
export class Blog extends Owner {
  private reading: Reading = { kind: 'first', soFar: undefined };
  private problems: readonly ConfigProblem[] = [];
  /** Only of posts that have some. */
  private readonly found = new Map<string, readonly Diagnostic[]>();

  private readonly indexEmitter = new vscode.EventEmitter<IndexChange>();
  readonly onDidChangeIndex = this.indexEmitter.event;
  private readonly diagnosticsEmitter = new vscode.EventEmitter<ReadonlySet<string>>();
  /** The problems of these paths have changed. */
  readonly onDidChangeDiagnostics = this.diagnosticsEmitter.event;

  private readonly progressEmitter = new vscode.EventEmitter<Progress>();
  readonly onDidProgress = this.progressEmitter.event;

  private readonly reader: FolderReader;
  private readonly touched = new Set<string>();
  private readonly unchecked = new Set<string>();
  /** How often a file other than a post has changed since the folder was opened. */
  private readonly versions = new Map<string, number>();
  private mustScan = true;
  private scanIsUnwanted = false;
  /** As it was when the folder was read. */
  private leftOut: LeftOut | undefined;
  private work: Promise<void> | undefined;
  private disposed = false;

  constructor(
    readonly folder: vscode.WorkspaceFolder,
    private readonly hiddenNow: () => IsHidden,
    private readonly log: vscode.LogOutputChannel,
  ) {
    super();
    this.own(
      { dispose: () => (this.disposed = true) },
      this.indexEmitter,
      this.diagnosticsEmitter,
      this.progressEmitter,
    );
    this.reader = new FolderReader(folder, log);
    run(this.schedule());
  }

  /** `undefined` until the folder has been read for the first time. */
  get index(): Index | undefined {
    return this.reading.kind === 'done' ? this.reading.index : undefined;
  }

  /** For lists of posts: the index, or, while the folder is read for the first time, what has been read so far. */
  get listed(): Index | undefined {
    return this.reading.kind === 'done' ? this.reading.index : this.reading.soFar;
  }

  /** What is wrong with the configuration. */
  get configProblems(): readonly ConfigProblem[] {
    return this.problems;
  }

  /** The problems of a post, in the order of the text. */
  diagnostics(path: string): readonly Diagnostic[] {
    return this.found.get(path) ?? [];
  }

  /** The paths of the posts in which something is wrong. */
  get pathsWithProblems(): Iterable<string> {
    return this.found.keys();
  }

  /**
   * The same as `diagnostics`, with fixes for the blog as it is: what another post makes of them may be older in those
   * that are kept.
   */
  diagnoseNow(path: string): readonly Diagnostic[] {
    const post = this.index?.posts.get(path);
    return post && this.index ? checkPost(post, this.index) : [];
  }

  uri(path: string): vscode.Uri {
    return this.reader.uri(path);
  }

  /** Something at this path, a file or a folder, has come, gone or changed. */
  touch(path: string): void {
    this.touched.add(path);
    run(this.schedule());
  }

  /** The content of a file that is not a post has changed. */
  touchContent(path: string): void {
    if (this.index?.files.paths.has(path)) this.versions.set(path, this.version(path) + 1);
  }

  /** Distinguishes one content of a file that is not a post from another. */
  version(path: string): number {
    return this.versions.get(path) ?? 0;
  }

  /** Reads the whole folder again; resolves when that is done. */
  rescan(): Promise<void> {
    this.mustScan = true;
    this.scanIsUnwanted = false;
    return this.schedule();
  }

  /** Gives up a `rescan` that is still reading; what was read before stays. */
  abandonScan(): void {
    this.scanIsUnwanted = true;
  }

  /** Resolves when everything known so far has been read; until then the index may be missing or out of date. */
  settled(): Promise<void> {
    return this.work ?? Promise.resolve();
  }

  /** The text of a file: of its open document, saved or not, else that on disk. */
  read(path: string): Promise<string> {
    return this.reader.read(path);
  }

  /** Whether links lead from a path to a place outside the workspace folder. */
  leadsOutside(path: string): Promise<boolean> {
    return this.reader.leadsOutside(path);
  }

  isWritable(path: string): Promise<boolean> {
    return this.reader.isWritable(path);
  }

  private schedule(): Promise<void> {
    this.work ??= this.workOff();
    return this.work;
  }

  private async workOff(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    while (!this.disposed) {
      try {
        if (this.mustScan || !this.index) await this.scan();
        else if (this.touched.size > 0) await this.update(this.index);
        else if (this.unchecked.size > 0) await this.check(this.index);
        else {
          // at once: what is touched a moment later starts again, and does not wait for work that is over
          this.work = undefined;
          return;
        }
      } catch (error) {
        // disks and networks go away and come back, which is no fault of Up Next
        if (isOfFiles(error)) this.log.warn(`${this.folder.name}: ${error.message}`);
        else report(error, this.folder.name);
        if (this.index) continue;
        // a folder that cannot be read has no posts, until something in it changes
        const none = createIndex([], createFiles([]), createSite(DEFAULT_CONFIG));
        this.publish(none, new Set(), { outline: true });
      }
    }
  }

  private async scan(): Promise<void> {
    this.mustScan = false;
    const touched = [...this.touched];
    this.touched.clear();
    const isFirst = this.index === undefined;
    const onSome = (soFar: Index): void => {
      this.reading = { kind: 'first', soFar };
      this.indexEmitter.fire({ outline: true });
    };
    const read = await readFolder(this.reader, this.hiddenNow(), {
      isWanted: () => !this.disposed && (isFirst || !this.scanIsUnwanted),
      onProgress: (progress) => {
        this.progressEmitter.fire(progress);
      },
      onSome: isFirst ? onSome : undefined,
    });
    if (!read) {
      for (const path of touched) this.touched.add(path);
      return;
    }
    this.problems = read.problems;
    this.leftOut = read.leftOut;
    const { posts, files } = read.index;
    const all = new Set([...posts.keys(), ...this.found.keys(), CONFIG_FILE]);
    this.publish(read.index, all, { outline: true });
    const seconds = (read.took / 1000).toFixed(2);
    this.log.info(`${this.folder.name}: ${posts.size} posts among ${files.paths.size} files in ${seconds} s`);
  }

  private async update(before: Index): Promise<void> {
    const touched = [...this.touched];
    this.touched.clear();
    const update = this.leftOut && (await readTouched(this.reader, touched, before, this.leftOut));
    if (!update) {
      // a scan that is given up comes back to these
      for (const path of touched) this.touched.add(path);
      run(this.rescan());
      return;
    }
    const { after, changed, removed } = update;
    if (after === before) return;
    const affected = affectedPosts(before, after, changed);
    const outline = !sameRows(before, after, changed);
    const part = { blog: this, before, paths: changed };
    this.publish(after, new Set([...affected, ...removed]), { outline, part });
  }

  /** Shows the new index at once; its problems follow as they are found. */
  private publish(index: Index, paths: ReadonlySet<string>, change: IndexChange): void {
    this.reading = { kind: 'done', index };
    for (const path of paths) this.unchecked.add(path);
    this.indexEmitter.fire(change);
  }

  /** Checks what is to be checked, until there is something newer to do first. */
  private async check(index: Index): Promise<void> {
    const pause = createPause();
    const checked = new Set<string>();
    for (const path of this.unchecked) {
      const post = index.posts.get(path);
      const found = post ? await diagnose(post, index, this.leftOut) : [];
      if (found.length > 0) this.found.set(path, found);
      else this.found.delete(path);
      this.unchecked.delete(path);
      checked.add(path);
      this.progressEmitter.fire({
        doing: 'checking',
        done: checked.size,
        of: checked.size + this.unchecked.size,
      });
      await pause();
      if (this.disposed || this.mustScan || this.touched.size > 0) break;
    }
    if (!this.disposed) this.diagnosticsEmitter.fire(checked);
  }
}
