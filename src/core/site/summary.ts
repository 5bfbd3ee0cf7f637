import { ruleOption } from './ruleOptions.js';
import type { Site } from './site.js';

/** How long summaries may be: what the rule checks, and what a proposal keeps to. */
export const SUMMARY_RULE = {
  id: 'summary-length',
  max: { minimum: 1, default: 160, description: 'How many characters a summary may have.' },
} as const;

/** Longer summaries are cut off where sites show them. */
export function longestSummary({ config }: Site): number {
  return ruleOption(config, SUMMARY_RULE.id, 'max', SUMMARY_RULE.max);
}
