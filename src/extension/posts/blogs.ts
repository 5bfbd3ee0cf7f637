import * as vscode from 'vscode';
import type { Post } from '../../core/post/post.js';
import { CONFIG_FILE } from '../../core/site/config.js';
import { isSignFile } from '../../core/site/kinds/signs.js';
import { IGNORE_FILE } from '../../core/site/selection.js';
import { isMarkdown } from '../../core/site/site.js';
import { nameOf } from '../../core/text/paths.js';
import { listen, run } from '../boundary.js';
import { Owner } from '../owner.js';
import { Blog, type IndexChange } from './blog.js';
import { isHiddenIn } from './isHidden.js';

/** A post together with the folder that it belongs to. */
export interface BlogPost {
  readonly blog: Blog;
  readonly post: Post;
}

/** The posts of every workspace folder, kept up to date with the files, the open documents and the folders. */
export class Blogs extends Owner {
  private readonly byFolder = new Map<string, { readonly blog: Blog; readonly all: vscode.Disposable }>();

  private readonly changeEmitter = new vscode.EventEmitter<IndexChange>();
  /** The index of some folder has changed, or the folders have. */
  readonly onDidChange = this.changeEmitter.event;
  private readonly diagnosticsEmitter = new vscode.EventEmitter<{
    readonly blog: Blog;
    readonly paths: ReadonlySet<string>;
  }>();
  /** The problems of these paths have changed. */
  readonly onDidChangeDiagnostics = this.diagnosticsEmitter.event;
  private readonly fileEmitter = new vscode.EventEmitter<{
    readonly blog: Blog;
    readonly path: string;
  }>();
  /** The content of a file that is not a post, such as an image, has changed. */
  readonly onDidChangeFile = this.fileEmitter.event;
  private readonly removeEmitter = new vscode.EventEmitter<Blog>();
  /** A folder has left the workspace. */
  readonly onDidRemoveFolder = this.removeEmitter.event;

  constructor(private readonly log: vscode.LogOutputChannel) {
    super();
    this.own(
      new vscode.Disposable(() => this.closeAll()),
      this.changeEmitter,
      this.diagnosticsEmitter,
      this.removeEmitter,
      this.fileEmitter,
      listen(vscode.workspace.onDidChangeWorkspaceFolders, () => this.updateFolders()),
      // more of the configuration is used then
      listen(vscode.workspace.onDidGrantWorkspaceTrust, () => run(this.rescan())),
      listen(vscode.workspace.onDidChangeConfiguration, (event) => {
        if (event.affectsConfiguration('files.exclude') || event.affectsConfiguration('upNext.rules'))
          run(this.rescan());
      }),
      listen(vscode.workspace.onDidChangeTextDocument, ({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.touchText(document.uri);
      }),
      // what was not saved is gone with its document
      listen(vscode.workspace.onDidCloseTextDocument, ({ uri }) => this.touchText(uri)),
      // the file watcher reports these too, but later
      listen(vscode.workspace.onDidCreateFiles, ({ files }) => files.forEach((uri) => this.touch(uri))),
      listen(vscode.workspace.onDidDeleteFiles, ({ files }) => files.forEach((uri) => this.touch(uri))),
      listen(vscode.workspace.onDidRenameFiles, ({ files }) =>
        files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]).forEach((uri) => this.touch(uri)),
      ),
    );
    this.updateFolders();
  }

  /** In the order of the workspace. */
  get all(): readonly Blog[] {
    return (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => this.at(uri.toString()) ?? []);
  }

  /** The workspace folder with this URI. */
  at(uri: string): Blog | undefined {
    return this.byFolder.get(uri)?.blog;
  }

  /** The post in this file, if it is one. */
  find(uri: vscode.Uri | undefined): BlogPost | undefined {
    const place = uri && this.locate(uri);
    const post = place?.blog.index?.posts.get(place.path);
    return place && post && { blog: place.blog, post };
  }

  /** Reads everything again; resolves when that is done. */
  async rescan(): Promise<void> {
    await Promise.all(this.all.map((blog) => blog.rescan()));
  }

  /** Resolves when everything known so far has been read. */
  async settled(): Promise<void> {
    await Promise.all(this.all.map((blog) => blog.settled()));
  }

  /** The folder that a file or folder is in, and its path there. */
  locate(uri: vscode.Uri): { readonly blog: Blog; readonly path: string } | undefined {
    // of nested workspace folders, the inner one
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const blog = folder && this.at(folder.uri.toString());
    // VS Code has said that it is in there, in whatever case a disk that knows none may write the folder's name
    const path = uri.path.slice(folder?.uri.path.length).replace(/^\/+/, '');
    return blog && path !== '' ? { blog, path } : undefined;
  }

  private closeAll(): void {
    for (const { all } of this.byFolder.values()) all.dispose();
  }

  private touch(uri: vscode.Uri): void {
    const place = this.locate(uri);
    place?.blog.touch(place.path);
  }

  private touchText(uri: vscode.Uri): void {
    if (isMarkdown(uri.path) || uri.path.endsWith(`/${CONFIG_FILE}`)) this.touch(uri);
  }

  private touchContent(uri: vscode.Uri): void {
    const place = isMarkdown(uri.path) ? undefined : this.locate(uri);
    if (!place) return;
    place.blog.touchContent(place.path);
    this.fileEmitter.fire(place);
  }

  private updateFolders(): void {
    const now = new Map(
      (vscode.workspace.workspaceFolders ?? []).map((folder) => [folder.uri.toString(), folder]),
    );
    for (const [key, { blog, all }] of this.byFolder) {
      if (now.has(key)) continue;
      this.byFolder.delete(key);
      this.removeEmitter.fire(blog);
      all.dispose();
    }
    // a folder within another one takes its posts away from it, or gives them back
    run(this.rescan());
    for (const [key, folder] of now) {
      if (!this.byFolder.has(key)) this.byFolder.set(key, this.open(folder));
    }
    this.changeEmitter.fire({ outline: true });
  }

  private open(folder: vscode.WorkspaceFolder): { blog: Blog; all: vscode.Disposable } {
    const blog = new Blog(folder, () => isHiddenIn(folder), this.log);
    // any file may be what a link leads to, and only a pattern for all files reports folders that come and go
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**/*'));
    const all = vscode.Disposable.from(
      blog,
      watcher,
      listen(watcher.onDidCreate, (uri) => {
        this.touch(uri);
        // some programs write a file by taking it away first
        this.touchContent(uri);
      }),
      listen(watcher.onDidDelete, (uri) => this.touch(uri)),
      listen(watcher.onDidChange, (uri) => {
        this.touchText(uri);
        // what is in these counts as it is on disk
        const name = nameOf(uri.path);
        if (name === IGNORE_FILE || isSignFile(name)) this.touch(uri);
        this.touchContent(uri);
      }),
      listen(blog.onDidChangeIndex, (change) => this.changeEmitter.fire(change)),
      listen(blog.onDidChangeDiagnostics, (paths) => this.diagnosticsEmitter.fire({ blog, paths })),
    );
    return { blog, all };
  }
}
