const last = new WeakMap<object, Promise<unknown>>();

/** Runs a task when all earlier ones with the same key have ended, however they did. */
export function inTurn<T>(key: object, task: () => Promise<T>): Promise<T> {
  const turn = (last.get(key) ?? Promise.resolve()).then(task, task);
  last.set(key, turn);
  return turn;
}
