import type { MarkdownIt, Token } from 'markdown-it';

/** A token that is about to be rendered. */
export interface Rendering {
  readonly token: Token;
  /** All the tokens that are rendered with it. */
  readonly tokens: readonly Token[];
  readonly env: unknown;
  /** Renders the token as without the rule. */
  readonly render: () => string;
}

/** Puts a rule around the one that a renderer has for this type of token, if any. */
export function wrapRule(md: MarkdownIt, type: string, rule: (rendering: Rendering) => string): void {
  const inner = md.renderer.rules[type];
  md.renderer.rules[type] = (tokens, index, options, env: unknown, self) => {
    const render = (): string =>
      inner ? inner(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
    const token = tokens[index];
    return token ? rule({ token, tokens, env, render }) : render();
  };
}

/**
 * Renders a token with an attribute set. Afterwards the token is as it was: VS Code keeps tokens and renders them again
 * when the index has changed.
 */
export function renderWith({ token, render }: Rendering, name: string, value: string): string {
  const { attrs } = token;
  // the rules inside write into the pairs themselves
  token.attrs = attrs?.map(([other, written]) => [other, written]) ?? null;
  token.attrSet(name, value);
  try {
    return render();
  } finally {
    token.attrs = attrs;
  }
}
