import type { Steps } from '../../core/text/steps.js';

/** Longer than a frame of the window would be felt as a stutter. */
const BUDGET_MS = 12;

/** Lets long work give way: the function is called between two steps, and waits a turn when the budget is used up. */
export function createPause(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < BUDGET_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    started = performance.now();
  };
}

/** Does work that is made of steps, and gives way between them. */
export async function giveWay<T>(steps: Steps<T>): Promise<T> {
  const pause = createPause();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}
