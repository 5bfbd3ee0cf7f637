/** A regular expression that takes time in proportion to the length of the text, whatever both contain. */
export interface Pattern {
  /** Whether the whole text matches. */
  readonly matches: (text: string) => boolean;
}

/** Why a pattern is not accepted. */
export type PatternProblem = 'invalid' | 'unsupported' | 'large';

/** A repetition such as `{2,5}` is written out; no pattern that a person can read needs more. */
const MOST_STATES = 1000;
const MOST_LETTERS = 1000;

/** What is done at a state: read a letter, check the position, or go on to one or two others. */
type State =
  | { kind: 'letter'; readonly reads: (letter: string) => boolean; next: number }
  | { kind: 'place'; readonly holds: (text: string, at: number) => boolean; next: number }
  | { kind: 'split'; next: number; other: number }
  | { kind: 'end' };

/** A part of the automaton: returns where it begins, given where to go on. */
type Part = (next: number) => number;

class TooLarge extends Error {}
class Unsupported extends Error {}

/**
 * Compiles a pattern with the syntax of `RegExp` without flags. JavaScript's own engine backtracks, so that `(a+)+$`
 * takes practically forever; here all alternatives are followed at the same time (Thompson 1968). Lookaround and
 * references to groups, which this does not allow, are not supported.
 */
export function createPattern(written: string): Pattern | PatternProblem {
  try {
    // decides what is well-formed; compiling is cheap
    if (written.length > MOST_LETTERS) return 'large';
    new RegExp(written);
    return compile(written);
  } catch (error) {
    if (error instanceof TooLarge) return 'large';
    if (error instanceof Unsupported) return 'unsupported';
    if (error instanceof SyntaxError) return 'invalid';
    throw error;
  }
}

function compile(written: string): Pattern {
  const states: State[] = [{ kind: 'end' }];
  const add = (state: State): number => {
    if (states.length >= MOST_STATES) throw new TooLarge();
    return states.push(state) - 1;
  };
  let at = 0;
  let copies = 0;
  /** A part that holds nothing makes no state, however often it is repeated. */
  const copy = (part: Part, next: number): number => {
    if (++copies > MOST_STATES) throw new TooLarge();
    return part(next);
  };
  const take = (expression: RegExp): string | undefined => {
    const sticky = new RegExp(expression.source, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(written)?.[0];
    at += found?.length ?? 0;
    return found;
  };

  const alternatives = (): Part => {
    const parts = [sequence()];
    while (take(/\|/) !== undefined) parts.push(sequence());
    return (next) =>
      parts
        .map((part) => part(next))
        .reduceRight((other, first) => add({ kind: 'split', next: first, other }));
  };
  const sequence = (): Part => {
    const parts: Part[] = [];
    while (at < written.length && !/[|)]/.test(written.charAt(at))) parts.push(repeated(atom()));
    return (next) => parts.reduceRight((after, part) => part(after), next);
  };
  const repeated = (part: Part): Part => {
    const quantifier = take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/);
    if (quantifier === undefined) return part;
    const [least, most] = bounds(quantifier);
    if (least > MOST_STATES || (most !== undefined && most > MOST_STATES)) throw new TooLarge();
    return (next) => {
      let start = next;
      if (most === undefined) {
        const loop = add({ kind: 'split', next: 0, other: next });
        const state = states[loop];
        if (state?.kind === 'split') state.next = copy(part, loop);
        start = loop;
      }
      for (let count = least; count < (most ?? least); count++)
        start = add({ kind: 'split', next: copy(part, start), other: next });
      for (let count = 0; count < least; count++) start = copy(part, start);
      return start;
    };
  };
  const atom = (): Part => {
    if (take(/\((?:\?:|\?<(?![=!])[^>]*>|(?!\?))/) !== undefined) {
      const inner = alternatives();
      at++;
      return inner;
    }
    const place = take(/[$^]|\\[bB]/);
    if (place !== undefined) {
      const expression = new RegExp(place, 'y');
      const holds = (text: string, index: number): boolean => {
        expression.lastIndex = index;
        return expression.test(text);
      };
      return (next) => add({ kind: 'place', holds, next });
    }
    if (written.charAt(at) === '(' || take(/\\(?:[1-9]|k)/) !== undefined) throw new Unsupported();
    const letter =
      take(/\[(?:\\[^]|[^\]\\])*\]/) ??
      take(/\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|c[A-Za-z]|0[0-7]{0,2}|[^])/) ??
      take(/[^]/) ??
      '';
    // one letter at a time leaves nothing to go back to
    const expression = new RegExp(`^(?:${letter.replace(/^[{}\]]$/, '\\$&')})$`);
    const reads = (each: string): boolean => expression.test(each);
    return (next) => add({ kind: 'letter', reads, next });
  };
  const start = alternatives()(0);
  return { matches: (text) => run(states, start, text) };
}

/** Returns how often at least, and at most if there is a limit. */
function bounds(quantifier: string): readonly [number, number | undefined] {
  if (quantifier.startsWith('*')) return [0, undefined];
  if (quantifier.startsWith('+')) return [1, undefined];
  if (quantifier.startsWith('?')) return [0, 1];
  const [, least = '0', comma, most = ''] = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier) ?? [];
  if (comma === '') return [Number(least), Number(least)];
  return [Number(least), most === '' ? undefined : Number(most)];
}

function run(states: readonly State[], start: number, text: string): boolean {
  let here = closure(states, [start], text, 0);
  for (let at = 0; at < text.length && here.size > 0; at++) {
    const letter = text.charAt(at);
    const next: number[] = [];
    for (const number of here) {
      const state = states[number];
      if (state?.kind === 'letter' && state.reads(letter)) next.push(state.next);
    }
    here = closure(states, next, text, at + 1);
  }
  return here.has(0);
}

/** Returns the states that are reached without reading a letter. */
function closure(
  states: readonly State[],
  from: readonly number[],
  text: string,
  at: number,
): ReadonlySet<number> {
  const reached = new Set<number>();
  const open = [...from];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if (reached.has(number)) continue;
    reached.add(number);
    const state = states[number];
    if (state?.kind === 'split') open.push(state.next, state.other);
    else if (state?.kind === 'place' && state.holds(text, at)) open.push(state.next);
  }
  return reached;
}
