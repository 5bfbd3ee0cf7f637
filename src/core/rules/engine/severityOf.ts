import type { Severity } from '../../site/config.js';
import type { Site } from '../../site/site.js';
import type { Rule } from './rule.js';

/** How bad a site takes what a rule reports to be; `off` where it does without the rule. */
export function severityOf(
  { id, severity, elsewhere = severity }: Rule,
  { config, reading }: Site,
): Severity | 'off' {
  return config.severities.get(id) ?? (reading.isComment ? severity : elsewhere);
}
