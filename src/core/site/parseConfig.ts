import { findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import * as v from 'valibot';
import { say } from '../text/message.js';
import { comparePositions } from '../text/position.js';
import { createSource } from '../text/source.js';
import { type Config, DEFAULT_CONFIG } from './config.js';
import { type ConfigProblem, MOST_PROBLEMS } from './configProblem.js';
import { schemaFor } from './parseConfig/configSchema.js';
import { rangeOf } from './parseConfig/rangeOf.js';
import { readJson } from './parseConfig/readJson.js';
import { toConfig } from './parseConfig/toConfig.js';
import { toProblem } from './parseConfig/toProblem.js';
import { unreadSettings } from './parseConfig/unreadSettings.js';
import type { RuleOptions } from './ruleOption.js';

/** A post could not hold more either. */
const MOST_FIELDS = 500;

/**
 * Reads `.upnext.json`: JSON with comments and trailing commas. If something is wrong, the problems say what, and the
 * whole configuration is the default one: half a configuration would be a guess.
 */
export function parseConfig(
  text: string,
  rules: ReadonlyMap<string, RuleOptions>,
): { readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  const source = createSource(text);
  const { tree, problems: broken } = readJson(source);
  if (!tree) return { config: DEFAULT_CONFIG, problems: broken };
  const fields = findNodeAtLocation(tree, ['fields']);
  if (fields && (fields.children?.length ?? 0) > MOST_FIELDS) {
    const message = say('"{0}": {1}', 'fields', `Write no more than ${MOST_FIELDS} fields`);
    return { config: DEFAULT_CONFIG, problems: [{ range: rangeOf(source, fields), message }] };
  }
  const parsed = v.safeParse(schemaFor(rules), getNodeValue(tree));
  const unread = unreadSettings(source, tree);
  if (parsed.success && unread.length === 0) return { config: toConfig(parsed.output), problems: [] };
  const refused = (parsed.issues ?? [])
    .slice(0, MOST_PROBLEMS)
    .map((issue) => toProblem(source, tree, issue))
    // one mistake is told once
    .filter(({ range }) => !unread.some((each) => comparePositions(each.range.start, range.start) === 0));
  return {
    config: DEFAULT_CONFIG,
    problems: [...unread, ...refused].sort((a, b) => comparePositions(a.range.start, b.range.start)),
  };
}
