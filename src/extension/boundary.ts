import * as vscode from 'vscode';

/**
 * Why something that was asked for is not done, in words for the author: it passes the boundary and is not an error.
 */
export class Refusal extends Error {}

/** Where errors are logged: a log channel. */
interface Log {
  readonly error: (text: string) => unknown;
  readonly show: () => unknown;
}

/** Tells the author something with one action; resolves to the action if it is chosen. */
type Tell = (text: string, action: string) => Thenable<string | undefined>;

let open: { readonly log: Log; readonly tell: Tell; readonly told: Set<string> } | undefined;

/**
 * From now on, whatever VS Code calls through `command`, `listen`, `guarded`, `guard` and `run` cannot fail unnoticed:
 * an unexpected error is logged with its stack, and the author is told of it once for each place that it comes from.
 * Without this, errors are thrown on.
 */
export function openBoundary(log: Log, tell: Tell): vscode.Disposable {
  open = { log, tell, told: new Set() };
  return new vscode.Disposable(() => (open = undefined));
}

/** Registers a command: `command('upNext.refresh', () => blogs.rescan())`. */
export function command(id: string, handler: (...args: readonly unknown[]) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(id, guard(handler));
}

/** Listens to an event: `listen(blogs.onDidChange, () => this.update())`. */
export function listen<T>(event: vscode.Event<T>, handler: (value: T) => unknown): vscode.Disposable {
  return event(guard(handler));
}

/** The same object for VS Code to call, such as a provider: a method that fails returns `undefined`. */
export function guarded<T extends object>(provider: T): T {
  return new Proxy(provider, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function'
        ? guard((...args) => Reflect.apply(value, target, args) as unknown)
        : value;
    },
  });
}

/** The same function; where it fails, now or later, it returns `undefined`. */
export function guard<A extends readonly unknown[], R>(
  action: (...args: A) => Promise<R>,
): (...args: A) => Promise<R | undefined>;
export function guard<A extends readonly unknown[], R>(
  action: (...args: A) => R,
): (...args: A) => R | undefined;
export function guard<A extends readonly unknown[]>(action: (...args: A) => unknown) {
  return (...args: A): unknown => {
    try {
      const result = action(...args);
      return result instanceof Promise ? result.catch((error: unknown) => report(error)) : result;
    } catch (error) {
      report(error);
      return undefined;
    }
  };
}

/** Does not wait for work that nobody waits for. */
export function run(work: Thenable<unknown>): void {
  void work.then(undefined, (error: unknown) => report(error));
}

/** Logs an error that was caught, and tells the author of it, as if nobody had caught it; `what` was being done. */
export function report(error: unknown, what?: string): void {
  if (error instanceof vscode.CancellationError) return;
  if (!open || error instanceof Refusal) throw error;
  const { log, tell, told } = open;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.error(what === undefined ? stack : `${what}: ${stack}`);
  const place = /^\s+at .*$/m.exec(stack)?.[0] ?? stack;
  if (told.has(place)) return;
  told.add(place);
  const message = error instanceof Error ? error.message : String(error);
  const text = vscode.l10n.t('Something went wrong in Up Next: {0}', message);
  const showLog = vscode.l10n.t('Show Log');
  void tell(text, showLog).then((chosen) => {
    if (chosen === showLog) log.show();
  });
}
