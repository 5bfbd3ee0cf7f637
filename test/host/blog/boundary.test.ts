import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { command, guarded, listen, openBoundary, Refusal, run } from '../../../src/extension/boundary.js';
import { eventually } from '../support';

const COMMAND = 'upNextTest.fail';

describe('the error boundary', () => {
  let disposables: { dispose: () => unknown }[] = [];
  let logged: string[] = [];
  let told: string[] = [];

  beforeEach(() => {
    const log = { error: (text: string) => logged.push(text), show: () => logged.push('shown') };
    const tell = (text: string, action: string): Promise<string> => {
      told.push(text);
      return Promise.resolve(action);
    };
    disposables.push(openBoundary(log, tell));
  });
  afterEach(() => {
    for (const disposable of disposables) disposable.dispose();
    disposables = [];
    logged = [];
    told = [];
  });

  const fail = (): never => {
    throw new Error('no such tide');
  };
  const TOLD = 'Something went wrong in Up Next: no such tide';

  it('logs each error of a command with its stack, and tells the author once', async () => {
    disposables.push(command(COMMAND, fail));
    for (let time = 0; time < 2; time++)
      assert.equal(await vscode.commands.executeCommand(COMMAND), undefined);
    assert.deepEqual(told, [TOLD]);
    const errors = logged.filter((text) => text !== 'shown');
    assert.equal(errors.length, 2);
    for (const error of errors) assert.match(error, /^Error: no such tide\n\s+at fail /);
  });

  it('shows the log when the author asks for it', async () => {
    disposables.push(command(COMMAND, fail));
    await vscode.commands.executeCommand(COMMAND);
    assert.deepEqual(logged.slice(1), ['shown']);
  });

  it('takes a provider that fails for one that has nothing to say', async () => {
    const provider = { provideHover: () => Promise.reject(new Error('no such tide')) };
    disposables.push(vscode.languages.registerHoverProvider('plaintext', guarded(provider)));
    const { uri } = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'tide' });
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      new vscode.Position(0, 1),
    );
    assert.deepEqual(hovers, []);
    assert.deepEqual(told, [TOLD]);
  });

  it('tells of an event that could not be handled, and of work that nobody waits for', async () => {
    const emitter = new vscode.EventEmitter<void>();
    disposables.push(emitter, listen(emitter.event, fail));
    emitter.fire();
    run(Promise.reject(new Error('late')));
    await eventually(() => (told.length === 2 ? true : undefined));
    assert.deepEqual(told, [TOLD, 'Something went wrong in Up Next: late']);
  });

  it('takes neither a cancellation nor a refusal for an error', async () => {
    disposables.push(
      command(COMMAND, (what) => {
        throw what === 'cancel' ? new vscode.CancellationError() : new Refusal('not at low tide');
      }),
    );
    await vscode.commands.executeCommand(COMMAND, 'cancel');
    await assert.rejects(async () => vscode.commands.executeCommand(COMMAND, 'refuse'), /not at low tide/);
    assert.deepEqual([...told, ...logged], []);
  });
});
