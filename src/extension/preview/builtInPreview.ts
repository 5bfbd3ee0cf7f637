import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import type { PostContext } from '../../page/plugin.js';
import { guard, listen, run } from '../boundary.js';
import { Owner } from '../owner.js';
import type { Blogs } from '../posts/blogs.js';

/** Longer than VS Code's preview waits before it renders a text that has changed: what it then shows is up to date. */
const QUIET_MS = 400;
/** A preview that renders forgets that it was asked to once more, and one that is hidden waits. */
const MOST_TRIES = 3;

type Plugin = typeof import('./builtInPlugin.js');

/** What the preview has been told of a document. */
interface Told {
  readonly uri: vscode.Uri;
  readonly context: PostContext | undefined;
  readonly images: Map<string, string | undefined>;
  readonly links: Map<string, string | undefined>;
}

/**
 * VS Code's own Markdown preview, with posts as on their site. It knows nothing of the index, so it is told to render
 * again when it shows something that is not true any more.
 */
export class BuiltInPreview extends Owner {
  /** By URI, what was rendered last at the end. */
  private readonly told = new Map<string, Told>();
  /** By markdown-it's `env`, which is another one each time that something is rendered. */
  private readonly contexts = new WeakMap<object, { readonly context: PostContext | undefined }>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private plugin: Plugin | undefined;
  private readonly loading = this.load();

  constructor(private readonly blogs: Blogs) {
    super();
    this.own(
      { dispose: () => clearTimeout(this.timer) },
      listen(blogs.onDidChange, () => this.updateSoon(MOST_TRIES)),
      listen(vscode.workspace.onDidChangeConfiguration, (event) => {
        if (event.affectsConfiguration('upNext.builtInPreview')) this.update(MOST_TRIES);
      }),
    );
  }

  /** Adds Up Next to the preview's markdown-it, as VS Code asks extensions to. */
  readonly extendMarkdownIt = (md: MarkdownIt): MarkdownIt => {
    if (this.plugin) this.extend(md, this.plugin);
    else run(this.extendLater(md));
    return md;
  };

  /** The preview that has woken Up Next is rendered again. */
  private async extendLater(md: MarkdownIt): Promise<void> {
    this.extend(md, await this.loading);
    await vscode.commands.executeCommand('markdown.preview.refresh');
  }

  private extend(md: MarkdownIt, { addPostSyntax, pageWords, upNext }: Plugin): void {
    addPostSyntax(
      md,
      guard((text: string) => this.isTextOfPost(text)),
      () => pageWords().article,
    );
    upNext(
      md,
      guard((env: unknown) => this.contextIn(env)),
    );
  }

  private async load(): Promise<Plugin> {
    this.plugin = await import('./builtInPlugin.js');
    return this.plugin;
  }

  private contextIn(env: unknown): PostContext | undefined {
    const uri = documentIn(env);
    if (!uri || typeof env !== 'object' || env === null) return undefined;
    const known = this.contexts.get(env);
    if (known) return known.context;
    const told: Told = { uri, context: this.contextOf(uri), images: new Map(), links: new Map() };
    this.told.delete(uri.toString());
    this.told.set(uri.toString(), told);
    const context = told.context && remembering(told.context, told);
    this.contexts.set(env, { context });
    return context;
  }

  /** The preview keeps each document that it shows open. */
  private isTextOfPost(text: string): boolean {
    return vscode.workspace.textDocuments.some(
      (document) => document.getText() === text && this.contextOf(document.uri) !== undefined,
    );
  }

  private contextOf(uri: vscode.Uri): PostContext | undefined {
    const isEnabled = vscode.workspace
      .getConfiguration('upNext.builtInPreview', uri)
      .get<boolean>('enabled', true);
    const found = isEnabled ? this.blogs.find(uri) : undefined;
    const index = found?.blog.index;
    if (!index || !this.plugin) return undefined;
    const { pageWords, relativeContext } = this.plugin;
    return relativeContext(found.post, index, pageWords());
  }

  private updateSoon(tries: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      guard(() => this.update(tries)),
      QUIET_MS,
    );
  }

  private update(tries: number): void {
    const open = countPreviews();
    // a preview that was closed, or that has gone on to another document, leaves something behind
    for (const key of [...this.told.keys()].slice(0, Math.max(0, this.told.size - open)))
      this.told.delete(key);
    const isTrue = [...this.told.values()].every((told) => isStillTrue(told, this.contextOf(told.uri)));
    if (isTrue || tries === 0) return;
    run(vscode.commands.executeCommand('markdown.preview.refresh'));
    this.updateSoon(tries - 1);
  }
}

/** The document that VS Code's preview is rendering; other programs that render with it name none. */
function documentIn(env: unknown): vscode.Uri | undefined {
  const document: unknown =
    typeof env === 'object' && env !== null && 'currentDocument' in env ? env.currentDocument : undefined;
  return document instanceof vscode.Uri ? document : undefined;
}

/** The same context; its answers are kept. */
function remembering(context: PostContext, { images, links }: Told): PostContext {
  return {
    ...context,
    imageUrl: (target) => {
      const url = context.imageUrl(target);
      images.set(target, url);
      return url;
    },
    linkUrl: (target) => {
      const url = context.linkUrl?.(target);
      links.set(target, url);
      return url;
    },
  };
}

function isStillTrue({ context, images, links }: Told, now: PostContext | undefined): boolean {
  if (!context || !now) return context === now;
  return (
    context.above === now.above &&
    context.below === now.below &&
    [...images].every(([target, url]) => now.imageUrl(target) === url) &&
    [...links].every(([target, url]) => now.linkUrl?.(target) === url)
  );
}

/** How many of VS Code's Markdown previews are open, in panels and as editors. */
function countPreviews(): number {
  const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
  const previews = tabs.filter(({ input }) => {
    const isTyped = input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom;
    return isTyped && input.viewType.includes('markdown.preview');
  });
  return previews.length;
}
