import type { Severity } from '../../site/config.js';
import type { Site } from '../../site/site.js';
import type { Rule } from './rule.js';

/** Returns the severity that a site gives to what a rule reports; `off` if it does not use the rule. */
export function severityOf(
  { id, severity, elsewhere = severity }: Rule,
  { config, reading }: Site,
): Severity | 'off' {
  return config.severities.get(id) ?? (reading.isComment ? severity : elsewhere);
}
