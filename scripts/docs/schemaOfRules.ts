import { RULES } from '../../src/core/rules/all.js';
import type { RuleOptions } from '../../src/core/site/ruleOption.js';

const PLAIN = { $ref: '#/definitions/rule' };

/** What the JSON schema of `.upnext.json` says of each rule. */
export function schemaOfRules(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    RULES.map(({ id, summary, severity, options }) => [
      id,
      { description: summary, ...(options ? withOptions(options) : PLAIN), default: severity },
    ]),
  );
}

/** A severity alone, or with what else the site may choose. */
function withOptions(options: RuleOptions): object {
  const severity = {
    description: 'The severity of this rule.',
    $ref: '#/definitions/severity',
  };
  const numbers = Object.entries(options).map(([name, option]) => [name, { ...option, type: 'integer' }]);
  const properties = { severity, ...Object.fromEntries(numbers) } as object;
  return {
    oneOf: [{ $ref: '#/definitions/severity' }, { type: 'object', additionalProperties: false, properties }],
  };
}
