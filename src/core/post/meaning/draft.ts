/** Reads the value of a key; `undefined` if a post does not have it. */
export type ValueOf = (key: string) => string | undefined;

/** Whether front matter keeps a post unpublished: `draft: true`, `published: false`, `status: hidden`. */
export function saysDraft(value: ValueOf): boolean {
  const says = (key: string, words: RegExp): boolean => words.test(value(key) ?? '');
  return (
    says('draft', /^(?:true|yes)$/i) ||
    says('published', /^(?:false|no)$/i) ||
    says('status', /^(?:draft|hidden)$/i)
  );
}
