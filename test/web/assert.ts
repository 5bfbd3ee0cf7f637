// `node:assert/strict` for tests that run in a browser: what they call of it.

export function ok(value: unknown, message = 'There is nothing'): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  ok(Object.is(actual, expected), message ?? `${shown(actual)} is not ${shown(expected)}`);
}

export function notEqual(actual: unknown, expected: unknown, message?: string): void {
  ok(!Object.is(actual, expected), message ?? `It is ${shown(expected)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  ok(isSame(actual, expected), message ?? `${shown(actual)} is not ${shown(expected)}`);
}

export function match(text: string, pattern: RegExp): void {
  ok(pattern.test(text), `${shown(text)} does not match ${String(pattern)}`);
}

export async function rejects(run: () => Promise<unknown>, message?: RegExp): Promise<void> {
  const error: unknown = await run().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  ok(error instanceof Error, 'It was not rejected');
  if (message) match(error.message, message);
}

function shown(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

/** Whether two values of the kinds that tests compare are the same all the way down. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Map || a instanceof Set || b instanceof Map || b instanceof Set)
    throw new Error('Compare arrays: what is in maps and sets is not looked at');
  const [own, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  if (own.size !== other.size) return false;
  return [...own].every(([key, value]) => other.has(key) && isSame(value, other.get(key)));
}
