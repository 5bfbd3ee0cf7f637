import type { SilenceKind } from './silence.js';

/** A silencing comment; offsets are those of the comment's own text. */
export interface ParsedSilence {
  readonly kind: SilenceKind;
  readonly rules: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

const SILENCE = /^<!--\s*up-next-(disable-next-line|disable-file|disable|enable)(?=\s|-->)/;

const KINDS: ReadonlyMap<string, SilenceKind> = new Map([
  ['disable-next-line', 'next-line'],
  ['disable', 'from-here'],
  ['enable', 'to-here'],
  ['disable-file', 'file'],
]);

/** Whether a text begins with such a comment. */
export function beginsWithSilence(text: string): boolean {
  return SILENCE.test(text);
}

/** Reads a comment from `<!--` to `-->`; rules are separated by whitespace or commas. */
export function parseSilence(comment: string): ParsedSilence | undefined {
  const match = SILENCE.exec(comment);
  const kind = KINDS.get(match?.[1] ?? '');
  if (!match || !kind) return undefined;
  const start = match[0].length;
  const names = comment.slice(start, comment.lastIndexOf('-->'));
  const rules = [...names.matchAll(/[^\s,]+/g)].map((name) => ({
    id: name[0],
    start: start + name.index,
    end: start + name.index + name[0].length,
  }));
  return { kind, rules };
}
