import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  stripComments,
  type ParseError,
} from 'jsonc-parser';
import * as v from 'valibot';
import { say, type Message } from '../text/message.js';
import type { Range } from '../text/position.js';
import { createSource, rangeBetween, type Source } from '../text/source.js';
import { CONFIGURABLE_ROLES, DEFAULT_CONFIG, type Config, type Severity } from './config.js';
import type { RuleOptions } from './ruleOptions.js';

/** Something wrong in `.upnext.json`, at its place. */
export interface ConfigProblem {
  readonly range: Range;
  readonly message: Message;
}

/** For valibot, lists are objects, too. */
const notAList = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'Write {…}, not […]'),
);
const globs = v.array(v.pipe(v.string(), v.nonEmpty('A glob cannot be empty')));
const severity = v.picklist(['off', 'hint', 'info', 'warning', 'error']);
const isPattern = (pattern: string): boolean => {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false; // what RegExp says of it names no place; the key is place enough
  }
};

const object = <T extends v.ObjectEntries>(entries: T) => v.pipe(notAList, v.strictObject(entries));

const SEVERITIES = 'Write "off", "hint", "info", "warning" or "error"';

/** What is said of a rule: a severity alone, or one with the rule's options. */
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
    v.transform((level): RuleSetting => ({ severity: level, options: {} })),
  );
  const together = v.pipe(
    v.strictObject({ severity: v.optional(severity), ...Object.fromEntries(entries) }),
    v.transform(({ severity: level, ...chosen }): RuleSetting => ({ severity: level, options: chosen })),
  );
  return v.lazy((input) => (isObject(input) ? together : alone));
};

interface RuleSetting {
  readonly severity: Severity | 'off' | undefined;
  readonly options: Readonly<Record<string, number>>;
}

const ruleSettings = (ids: readonly string[], rules: ReadonlyMap<string, RuleOptions>) =>
  v.object(Object.fromEntries(ids.map((id) => [id, ruleSetting(rules.get(id) ?? {})])));

const schemaFor = (rules: ReadonlyMap<string, RuleOptions>) =>
  object({
    $schema: v.optional(v.string()),
    posts: v.optional(globs),
    exclude: v.optional(globs),
    layout: v.optional(v.picklist(['auto', 'folder', 'file'])),
    siteRoots: v.optional(v.array(v.string())),
    siteUrl: v.optional(
      v.pipe(v.string(), v.regex(/^https?:\/\/[^/]/, 'Write the whole address, as in "https://example.org"')),
    ),
    keys: v.optional(
      object(
        Object.fromEntries(
          CONFIGURABLE_ROLES.map((role) => [
            role,
            v.optional(v.pipe(v.string(), v.nonEmpty('Write the name of a key'))),
          ]),
        ),
      ),
    ),
    fields: v.optional(
      v.pipe(
        notAList,
        v.record(
          v.string(),
          object({
            type: v.optional(v.picklist(['text', 'number', 'boolean', 'date'])),
            required: v.optional(v.boolean()),
            values: v.optional(v.array(v.string())),
            pattern: v.optional(v.pipe(v.string(), v.check(isPattern, 'This is no regular expression'))),
          }),
        ),
      ),
    ),
    rules: v.optional(
      v.pipe(
        notAList,
        v.record(
          v.pipe(
            v.string(),
            v.check(
              (id) => rules.has(id),
              ({ input }) => `There is no rule "${input}"`,
            ),
          ),
          v.unknown(),
        ),
        v.lazy((input) => ruleSettings(isObject(input) ? Object.keys(input) : [], rules)),
      ),
    ),
  });

/**
 * Reads `.upnext.json`: JSON with comments and trailing commas. Where something is wrong the problems say what, and
 * the configuration is the default one as a whole: half a configuration would be a guess.
 */
export function parseConfig(
  text: string,
  rules: ReadonlyMap<string, RuleOptions>,
): { readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  const source = createSource(text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const broken = errors.map(({ error, offset, length }): ConfigProblem => {
    // an open comment is said to reach beyond the text
    const range = rangeBetween(source, offset, Math.min(offset + length, text.length));
    return { range, message: say('This is not valid JSON: {0}', spaced(printParseErrorCode(error))) };
  });
  if (broken.length > 0 || !tree) {
    const empty = {
      range: rangeBetween(source, 0, 0),
      message: say('The file is empty. Write at least {0}', '{}'),
    };
    const isEmpty = stripComments(text).trim() === '';
    // one slip makes the reader stumble over much that follows
    return { config: DEFAULT_CONFIG, problems: isEmpty ? [empty] : broken.slice(0, 1) };
  }
  const parsed = v.safeParse(schemaFor(rules), getNodeValue(tree));
  if (parsed.success) return { config: toConfig(parsed.output), problems: [] };
  const problems = parsed.issues.map((issue): ConfigProblem => {
    const path = issue.path?.map((item) => item.key as string | number) ?? [];
    const atKey = isUnknownKey(issue) || issue.path?.at(-1)?.origin === 'key';
    return { range: rangeOf(source, tree, path, atKey), message: explain(issue, path) };
  });
  return { config: DEFAULT_CONFIG, problems };
}

function explain(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): Message {
  const place = path.join('.') || '.upnext.json';
  if (isUnknownKey(issue)) {
    return say('Up Next knows no setting "{0}". Remove it, or correct its spelling', place);
  }
  // what is checked beyond the type has a message of its own
  if (issue.kind === 'validation' || issue.type === 'union') return say('"{0}": {1}', place, issue.message);
  return say('"{0}" has to be {1}, but is {2}', place, issue.expected ?? '', issue.received);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isUnknownKey({ type, expected }: v.BaseIssue<unknown>): boolean {
  return type === 'strict_object' && expected === 'never';
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

function toConfig(input: v.InferOutput<ReturnType<typeof schemaFor>>): Config {
  const settings = Object.entries(input.rules ?? {});
  const severities = settings.flatMap(([id, { severity: level }]) =>
    level === undefined ? [] : [[id, level] as const],
  );
  const ruleOptions = settings.flatMap(([id, { options }]) =>
    Object.keys(options).length === 0 ? [] : [[id, options] as const],
  );
  return {
    posts: input.posts ?? DEFAULT_CONFIG.posts,
    exclude: input.exclude ?? DEFAULT_CONFIG.exclude,
    layout: input.layout ?? DEFAULT_CONFIG.layout,
    siteRoots: input.siteRoots?.map((root) => root.replace(/^(?:\.?\/)+|\/+$/g, '').replace(/^\.$/, '')),
    siteUrl: input.siteUrl?.replace(/\/+$/, ''),
    keys: input.keys ?? DEFAULT_CONFIG.keys,
    fields: new Map(Object.entries(input.fields ?? {})),
    severities: new Map(severities),
    ruleOptions: new Map(ruleOptions),
  };
}

/** `PropertyNameExpected` as words. */
function spaced(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
