const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const satisfies Record<string, readonly [on: number, off: number]>;

/** Emphasises a text if it is for a terminal. */
export type Paint = (style: keyof typeof CODES, text: string) => string;

export const NO_COLOUR: Paint = (_, text) => text;

export const COLOURED: Paint = (style, text) => {
  const [on, off] = CODES[style];
  return `\u001B[${on}m${text}\u001B[${off}m`;
};

/**
 * Whether output is coloured: what the variables ask for, else on terminals only. `FORCE_COLOR` takes precedence, as in
 * Node.
 */
export function wantsColours(env: Readonly<NodeJS.ProcessEnv>, isTerminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTerminal && TERM !== 'dumb';
}
