// What VS Code loads to run tests in the extension host of a browser: see scripts/web-tests.mjs.
import 'mocha/mocha';

const TIMEOUT = 60_000;

/** Set when this file is bundled: nothing of the environment reaches a browser. */
declare const UP_NEXT_GREP: string;

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: TIMEOUT, forbidOnly: true });
  if (UP_NEXT_GREP !== '') mocha.grep(UP_NEXT_GREP);
  // only now: each calls `describe` as soon as it is loaded
  await import('./entry.test');
  await import('../host/blog/languageCompletion.test');
  await import('../host/blog/languageRename.test');
  await import('../host/blog/navigation.test');
  await import('../host/blog/previewFollows.test');
  await import('../host/mistakes/unwritable.test');
  const { passes: passed, failures: failed, pending: skipped } = await runMocha();
  console.log(`up-next counts ${JSON.stringify({ passed, failed, skipped })}`);
  if (failed > 0) throw new Error(`${failed} failed`);
}

function runMocha(): Promise<Mocha.Stats> {
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      if (runner.stats) resolve(runner.stats);
    });
  });
}
