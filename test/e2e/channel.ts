// What tests ask of the extension `resetting` in a window: what no person does, or what is not what the test is about.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { eventually } from '../support/eventually';

/** Milliseconds: a window that has just been opened answers only once its extensions run. */
const LONGEST_START = 90_000;

export class Channel {
  private asked = 0;

  constructor(readonly folder: string) {
    mkdirSync(folder);
  }

  /**
   * Waits until extensions run, or closes what is open, or takes in what files have become, or opens the file at a
   * path, and its preview with it; resolves when that is done.
   */
  async ask(what: 'answer' | 'close' | 'read' | `${'open' | 'preview'} ${string}`): Promise<void> {
    const number = ++this.asked;
    const partial = path.join(this.folder, `${number}.partial`);
    writeFileSync(partial, what);
    renameSync(partial, path.join(this.folder, `ask-${number}`));
    const done = path.join(this.folder, `done-${number}`);
    const why = await eventually(
      () => (existsSync(done) ? readFileSync(done, 'utf8') : undefined),
      LONGEST_START,
    );
    if (why !== '') throw new Error(`${what}: ${why}`);
  }
}
