import * as v from 'valibot';

/** For valibot, lists are objects, too. */
export const notAList = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'Write {…}, not […]'),
);

/** An object that has no other settings than these. */
export const object = <T extends v.ObjectEntries>(entries: T) => v.pipe(notAList, v.strictObject(entries));

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
