// Runs in the extension host of a window on a blog: see bench/editor.ts.
import { writeFileSync } from 'node:fs';
import { type EventLoopUtilization, monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { LAST, LATE, pathOfLate, textOfLate } from './latePosts.js';

/** Times in milliseconds. */
export interface InHost {
  readonly activation: number;
  readonly checked: number;
  readonly waitedForChecks: number;
  /** In a text that is nothing to Up Next: what VS Code and its own extensions do. */
  readonly plainKey: number;
  readonly key: number;
  readonly titleKey: number;
  readonly changed: number;
  readonly waitedForChanges: number;
  readonly megabytes: number;
}

/** Milliseconds after which the window has started what it starts by itself. */
const START = 8000;
/** Milliseconds in which the work for a key is over. */
const SETTLED = 250;
const KEYS = 40;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until a post has a problem. */
async function untilProblem(uri: vscode.Uri): Promise<void> {
  while (vscode.languages.getDiagnostics(uri).length === 0) await pause(5);
}

/** Runs something; returns how long it took, and the longest that anything else had to wait meanwhile. */
async function watched(work: () => Promise<unknown>): Promise<readonly [took: number, waited: number]> {
  const resolution = 1;
  const delays = monitorEventLoopDelay({ resolution });
  delays.enable();
  const started = performance.now();
  await work();
  const took = performance.now() - started;
  delays.disable();
  // nanoseconds, of which the time between two looks is a part
  return [took, delays.max / 1e6 - resolution];
}

/** Types a letter at a place again and again; returns how long the host works for one, the 95th percentile. */
async function typing(editor: vscode.TextEditor, place: () => vscode.Position): Promise<number> {
  const worked: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    const before: EventLoopUtilization = performance.eventLoopUtilization();
    await editor.edit((edit) => {
      edit.insert(place(), 'e');
    });
    await pause(SETTLED);
    worked.push(performance.eventLoopUtilization(before).active);
  }
  return worked.toSorted((a, b) => a - b)[Math.floor(KEYS * 0.95)] ?? NaN;
}

/** Prints what was measured, as JSON behind `measured`. */
export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const extension = vscode.extensions.getExtension('up-next.up-next');
  if (!folder || !extension || extension.isActive) throw new Error('A folder, and Up Next not active yet');
  const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, pathOfLate(name));
  const last = uriOf(LAST);
  await pause(START);

  let activation = 0;
  const [checked, waitedForChecks] = await watched(async () => {
    const started = performance.now();
    await extension.activate();
    activation = performance.now() - started;
    await untilProblem(last);
  });

  const found = await vscode.workspace.findFiles('posts/*/post-1/post-1.md');
  const document = await vscode.workspace.openTextDocument(found[0] ?? last);
  await vscode.window.showTextDocument(document);
  await pause(START);
  const plain = await vscode.workspace.openTextDocument({
    language: 'plaintext',
    content: document.getText(),
  });
  const plainKey = await typing(await vscode.window.showTextDocument(plain), () => plain.positionAt(1000));
  const editor = await vscode.window.showTextDocument(document);
  await pause(SETTLED);
  const key = await typing(editor, () => document.positionAt(document.getText().length - 200));
  const titleKey = await typing(editor, () => document.positionAt(document.getText().indexOf('\n# ') + 4));

  const [changed, waitedForChanges] = await watched(async () => {
    for (const name of LATE) writeFileSync(uriOf(name).fsPath, textOfLate(name, '../../gone.md'));
    for (const name of LATE) await untilProblem(uriOf(name));
  });

  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  const measured: InHost = {
    ...{ activation, checked, waitedForChecks, plainKey, key, titleKey, changed, waitedForChanges },
    megabytes: (heapUsed + external) / 1e6,
  };
  console.log(`measured ${JSON.stringify(measured)}`);
}
