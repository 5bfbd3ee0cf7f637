import * as vscode from 'vscode';

/** Files in memory, of which some cannot be written: what a disk refuses to a user, root does not notice. */
export class MemoryFileSystem implements vscode.FileSystemProvider {
  /** Tells VS Code beforehand that the file is read-only. */
  readonly readOnly = new Set<string>();
  /** Fails in the very moment of writing. */
  readonly failing = new Set<string>();
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
    const file = this.files.get(uri.path);
    if (!file && this.readDirectory(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return {
      type: file ? vscode.FileType.File : vscode.FileType.Directory,
      ctime: 0,
      mtime: file?.time ?? 0,
      size: file?.bytes.length ?? 0,
      ...(this.readOnly.has(uri.path) && { permissions: vscode.FilePermission.Readonly }),
    };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const above = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
    const inside = [...this.files.keys()].filter((file) => file.startsWith(above));
    const names = new Map(
      inside
        .map((file) => file.slice(above.length).split('/'))
        .map(([name = '', ...rest]) => [
          name,
          rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File,
        ]),
    );
    return [...names];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.files.get(uri.path);
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
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
