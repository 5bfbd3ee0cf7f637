import * as v from 'valibot';
import type { Severity } from '../config.js';
import type { RuleOption, RuleOptions } from '../ruleOption.js';
import { isObject } from './object.js';

interface RuleSetting {
  readonly severity: Severity | 'off' | undefined;
  readonly chosen: readonly (readonly [option: RuleOption, number: number])[];
}

const severity = v.picklist(['off', 'hint', 'info', 'warning', 'error']);

const SEVERITIES = 'Write "off", "hint", "info", "warning" or "error"';

/** What the file says about a rule: a severity alone, or one with the rule's options. */
const ruleSetting = (options: RuleOptions) => {
  const entries = Object.entries(options).map(([name, { minimum }]) => {
    const number = v.pipe(
      v.number(),
      v.integer('Write a whole number'),
      v.minValue(minimum, `Write a number that is not below ${minimum}`),
    );
    return [name, v.optional(number)] as const;
  });
  const alone = v.pipe(
    v.union([severity], SEVERITIES),
    v.transform((level): RuleSetting => ({ severity: level, chosen: [] })),
  );
  const together = v.pipe(
    v.strictObject({ severity: v.optional(severity), ...Object.fromEntries(entries) }),
    v.transform(({ severity: level, ...numbers }): RuleSetting => {
      const chosen = Object.entries<number | undefined>(numbers).flatMap(([name, number]) => {
        const option = options[name];
        return option === undefined || number === undefined ? [] : [[option, number] as const];
      });
      return { severity: level, chosen };
    }),
  );
  return v.lazy((input) => (isObject(input) ? together : alone));
};

export const ruleSettings = (ids: readonly string[], rules: ReadonlyMap<string, RuleOptions>) =>
  v.object(Object.fromEntries(ids.map((id) => [id, ruleSetting(rules.get(id) ?? {})])));
