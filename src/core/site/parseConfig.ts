import {
  findNodeAtLocation,
  getNodeValue,
  type ParseError,
  parseTree,
  printParseErrorCode,
  stripComments,
} from 'jsonc-parser';
import * as v from 'valibot';
import { say } from '../text/message.js';
import { comparePositions, type Range } from '../text/position.js';
import { createSource, rangeBetween, type Source } from '../text/source.js';
import { type Config, DEFAULT_CONFIG } from './config.js';
import { type ConfigProblem, MOST_PROBLEMS } from './configProblem.js';
import { schemaFor } from './parseConfig/configSchema.js';
import { explain, isUnknownKey } from './parseConfig/explain.js';
import { placeTooDeep } from './parseConfig/placeTooDeep.js';
import { repeatedSettings } from './parseConfig/repeatedSettings.js';
import { toConfig } from './parseConfig/toConfig.js';
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
  const tooDeep = placeTooDeep(text);
  if (tooDeep !== undefined) {
    const range = rangeBetween(source, tooDeep, tooDeep + 1);
    return {
      config: DEFAULT_CONFIG,
      problems: [{ range, message: say('No setting is nested this deeply. Remove it') }],
    };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const broken = errors.map(({ error, offset, length }): ConfigProblem => {
    // an open comment is reported as reaching beyond the text
    const range = rangeBetween(source, offset, Math.min(offset + length, text.length));
    const message = say('This is not valid JSON: {0}', spaced(printParseErrorCode(error)));
    return { range, message, inAnyJson: true };
  });
  if (broken.length > 0 || !tree) {
    const empty = {
      range: rangeBetween(source, 0, 0),
      message: say('The file is empty. Write at least {0}', '{}'),
    };
    const isEmpty = stripComments(text).trim() === '';
    // one mistake causes many errors in what follows
    return { config: DEFAULT_CONFIG, problems: isEmpty ? [empty] : broken.slice(0, 1) };
  }
  const fields = findNodeAtLocation(tree, ['fields']);
  if ((fields?.children?.length ?? 0) > MOST_FIELDS) {
    const range = rangeOf(source, tree, ['fields'], false);
    const message = say('"{0}": {1}', 'fields', `Write no more than ${MOST_FIELDS} fields`);
    return { config: DEFAULT_CONFIG, problems: [{ range, message }] };
  }
  const parsed = v.safeParse(schemaFor(rules), getNodeValue(tree));
  const twice = repeatedSettings(source, tree);
  if (parsed.success && twice.length === 0) return { config: toConfig(parsed.output), problems: [] };
  const problems = (parsed.issues ?? []).slice(0, MOST_PROBLEMS).map((issue): ConfigProblem => {
    const path = issue.path?.map((item) => item.key as string | number) ?? [];
    const atKey = isUnknownKey(issue) || issue.path?.at(-1)?.origin === 'key';
    return { range: rangeOf(source, tree, path, atKey), message: explain(issue, path) };
  });
  return {
    config: DEFAULT_CONFIG,
    problems: [...twice, ...problems].sort((a, b) => comparePositions(a.range.start, b.range.start)),
  };
}

function rangeOf(
  source: Source,
  tree: NonNullable<ReturnType<typeof parseTree>>,
  path: (string | number)[],
  key: boolean,
): Range {
  const node = findNodeAtLocation(tree, path) ?? tree;
  const place = key ? (node.parent?.children?.[0] ?? node) : node;
  return rangeBetween(source, place.offset, place.offset + place.length);
}

/** Returns `PropertyNameExpected` as words. */
function spaced(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
