import * as vscode from 'vscode';
import { type Neighbours, neighbours } from '../core/series/neighbours.js';
import { listen } from './boundary.js';
import { Owner } from './owner.js';
import type { BlogPost, Blogs } from './posts/blogs.js';
import { setContext } from './ui/contextKeys.js';
import { isMarkdownDocument } from './ui/selector.js';

/** What shows a post without being a text editor: the preview. */
export interface PostViewer {
  /** The file of the post that is shown, while the viewer is what the author looks at. */
  readonly activeUri: vscode.Uri | undefined;
  readonly onDidChangeActive: vscode.Event<void>;
}

/**
 * The post that the author looks at, in an editor or in the preview, and the context keys that follow from it:
 * `upNext.isPost`, `upNext.isInSeries`, `upNext.hasPrevious`, `upNext.hasNext`, `upNext.canInsertFrontMatter`.
 */
export class ActivePost extends Owner {
  private readonly emitter = new vscode.EventEmitter<void>();
  /** The author looks at another post, or what is known of it has changed. */
  readonly onDidChange = this.emitter.event;

  constructor(
    private readonly blogs: Blogs,
    private readonly viewer: PostViewer,
  ) {
    super();
    const update = (): void => this.update();
    this.own(
      this.emitter,
      listen(vscode.window.onDidChangeActiveTextEditor, update),
      listen(vscode.window.tabGroups.onDidChangeTabs, update),
      listen(vscode.window.tabGroups.onDidChangeTabGroups, update),
      listen(blogs.onDidChange, update),
      listen(viewer.onDidChangeActive, update),
    );
    update();
  }

  get(): BlogPost | undefined {
    return this.blogs.find(this.viewer.activeUri ?? activeFile());
  }

  neighbours(): Neighbours {
    const found = this.get();
    const index = found?.blog.index;
    return index ? neighbours(index, found.post) : { previous: undefined, next: undefined };
  }

  private update(): void {
    const { previous, next } = this.neighbours();
    const found = this.get();
    setContext('upNext.isPost', found !== undefined);
    setContext('upNext.isInSeries', found?.post.series !== undefined);
    setContext('upNext.hasPrevious', previous !== undefined);
    setContext('upNext.hasNext', next !== undefined);
    setContext('upNext.canInsertFrontMatter', canInsertFrontMatter(found));
    this.emitter.fire();
  }
}

/** A custom editor (VS Code has two for Markdown) is not a text editor, so its tab is asked. */
function activeFile(): vscode.Uri | undefined {
  const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri;
  return undefined;
}

/** Whether the editor in front holds Markdown of a blog, or of no folder yet, that is to become a post. */
function canInsertFrontMatter(found: BlogPost | undefined): boolean {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isMarkdownDocument(document) || found?.post.frontMatter) return false;
  const { uri } = document;
  if (uri.scheme === 'untitled') return (vscode.workspace.workspaceFolders ?? []).length > 0;
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
