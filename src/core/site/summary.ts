import type { RuleOption } from './ruleOption.js';
import type { Site } from './site.js';

/** How long summaries may be: what a rule checks, and what a proposal respects. */
export const LONGEST_SUMMARY: RuleOption = {
  minimum: 1,
  default: 160,
  description: 'How many characters a summary may have.',
};

/** Longer summaries are cut off where sites show them. */
export function longestSummary({ config }: Site): number {
  return config.ruleOptions.get(LONGEST_SUMMARY) ?? LONGEST_SUMMARY.default;
}
