import type { MarkdownIt, Token } from 'markdown-it';

/** A token that is about to be rendered. */
export interface Rendering {
  readonly token: Token;
  /** All the tokens that are rendered with it, and its place among them. */
  readonly tokens: readonly Token[];
  readonly index: number;
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
    return token ? rule({ token, tokens, index, env, render }) : render();
  };
}

/** Puts something around the rendering of a whole text; pieces that a rule renders within it are left alone. */
export function wrapRender(md: MarkdownIt, wrap: (env: unknown, render: () => string) => string): void {
  const { renderer } = md;
  const inner = renderer.render.bind(renderer);
  let isWithin = false;
  renderer.render = (tokens, options, env: unknown) => {
    if (isWithin) return inner(tokens, options, env);
    isWithin = true;
    try {
      return wrap(env, () => inner(tokens, options, env));
    } finally {
      isWithin = false;
    }
  };
}

/**
 * Renders a token with attributes set. Afterwards the token is as it was: VS Code keeps tokens and renders them again
 * when the index has changed.
 */
export function renderWith(
  { token, render }: Rendering,
  attributes: Readonly<Record<string, string>>,
): string {
  const { attrs } = token;
  // the rules inside write into the pairs themselves
  token.attrs = attrs?.map(([other, written]) => [other, written]) ?? null;
  for (const [name, value] of Object.entries(attributes)) token.attrSet(name, value);
  try {
    return render();
  } finally {
    token.attrs = attrs;
  }
}
