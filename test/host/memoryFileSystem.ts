import * as vscode from 'vscode';

/** Files in memory, of which some cannot be written: what a disk refuses to a user, root does not notice. */
export class MemoryFileSystem implements vscode.FileSystemProvider {
  /** Tells VS Code beforehand that the file is read-only. */
  readonly readOnly = new Set<string>();
  /** Fails in the very moment of writing. */
  readonly failing = new Set<string>();
  /** Links, each with the file or folder that it leads to. */
  readonly links = new Map<string, string>();
  /** Every file that was written, in turn. */
  readonly written: string[] = [];
  private readonly files = new Map<string, { readonly bytes: Uint8Array; readonly time: number }>();
  private readonly emitter = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.emitter.event;

  /** Below `/`, the text of each file by its path. */
  constructor(texts: Readonly<Record<string, string>>) {
    for (const [file, text] of Object.entries(texts))
      this.files.set(file, { bytes: new TextEncoder().encode(text), time: 1 });
  }

  texts(): Readonly<Record<string, string>> {
    const all = [...this.files].map(([file, { bytes }]) => [file, new TextDecoder().decode(bytes)] as const);
    return Object.fromEntries(all);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const real = this.realPath(uri.path);
    const file = this.files.get(real);
    if (!file && this.namesIn(real).size === 0) throw vscode.FileSystemError.FileNotFound(uri);
    let type = file ? vscode.FileType.File : vscode.FileType.Directory;
    if (this.links.has(uri.path)) type |= vscode.FileType.SymbolicLink;
    return {
      type,
      ctime: 0,
      mtime: file?.time ?? 0,
      size: file?.bytes.length ?? 0,
      ...(this.readOnly.has(uri.path) && { permissions: vscode.FilePermission.Readonly }),
    };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] | Promise<[string, vscode.FileType][]> {
    return [...this.namesIn(this.realPath(uri.path))].map((name) => [
      name,
      this.stat(vscode.Uri.joinPath(uri, name)).type,
    ]);
  }

  private namesIn(folder: string): ReadonlySet<string> {
    const above = folder.endsWith('/') ? folder : `${folder}/`;
    const inside = [...this.files.keys(), ...this.links.keys()].filter((file) => file.startsWith(above));
    return new Set(inside.map((file) => file.slice(above.length).split('/')[0] ?? ''));
  }

  private realPath(written: string): string {
    for (const [link, target] of this.links)
      if (written === link || written.startsWith(`${link}/`))
        return this.realPath(target + written.slice(link.length));
    return written;
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.files.get(this.realPath(uri.path));
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    if (this.failing.has(uri.path) || this.readOnly.has(uri.path))
      throw vscode.FileSystemError.NoPermissions(uri);
    this.files.set(uri.path, { bytes, time: (this.files.get(uri.path)?.time ?? 0) + 1 });
    this.written.push(uri.path);
    this.emitter.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions('Folders come with their files');
  }

  delete(uri: vscode.Uri): void {
    if (!this.files.delete(uri.path) && !this.links.delete(uri.path))
      throw vscode.FileSystemError.FileNotFound(uri);
    this.emitter.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
