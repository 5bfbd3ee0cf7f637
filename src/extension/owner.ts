interface Disposable {
  readonly dispose: () => unknown;
}

/**
 * Owns what is disposed together with it.
 *
 *     class Lamp extends Owner {
 *       constructor() {
 *         super();
 *         this.own(emitter, listen(vscode.window.onDidChangeActiveTextEditor, () => this.update()));
 *       }
 *     }
 */
export abstract class Owner implements Disposable {
  private readonly owned: Disposable[] = [];

  dispose(): void {
    for (const each of this.owned.splice(0)) each.dispose();
  }

  protected own(...disposables: readonly Disposable[]): void {
    this.owned.push(...disposables);
  }
}
