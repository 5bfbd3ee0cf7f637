/** A whole number that a rule lets a site choose. */
export interface RuleOption {
  readonly minimum: number;
  readonly default: number;
  /** One sentence that says what it does. */
  readonly description: string;
}

/** The options that a rule takes besides its severity, by name. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;
