import * as assert from 'node:assert/strict';

/** Waits until what is asked for equals what is expected, and says how it differs when it never does. */
export async function untilEqual<T>(ask: () => T | Promise<T>, expected: T): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const actual = await ask();
    try {
      assert.deepEqual(actual, expected);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
