/** Reads the value of a key; `undefined` if a post does not carry it. */
export type ValueOf = (key: string) => string | undefined;

/** Whether front matter says that a post is not to be published: `draft: true`, `published: false`, `status: hidden`. */
export function saysDraft(value: ValueOf): boolean {
  const says = (key: string, words: RegExp): boolean => words.test(value(key) ?? '');
  return (
    says('draft', /^(?:true|yes)$/i) ||
    says('published', /^(?:false|no)$/i) ||
    says('status', /^(?:draft|hidden)$/i)
  );
}
