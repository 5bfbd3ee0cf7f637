/** What an author has entered up to a step, and whether to go on from it or back. */
export interface Answer<T> {
  readonly to: 'next' | 'back';
  readonly entered: T;
}

/** Where a step is among the others, counted from 1. */
export interface StepNumber {
  readonly step: number;
  readonly of: number;
}

/** One question of several; `undefined` is an author who wants none of them any more. */
export type Step<T> = (entered: T, place: StepNumber) => Promise<Answer<T> | undefined>;

/** Asks one question after another; whoever goes back finds what was entered. `undefined` if the author gives up. */
export async function runSteps<T>(steps: readonly Step<T>[], start: T): Promise<T | undefined> {
  let entered = start;
  for (let at = 0; at < steps.length;) {
    const moved = await steps[at]?.(entered, { step: at + 1, of: steps.length });
    if (!moved) return undefined;
    entered = moved.entered;
    at = Math.max(0, at + (moved.to === 'next' ? 1 : -1));
  }
  return entered;
}
