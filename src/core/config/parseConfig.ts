import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type ParseError,
} from 'jsonc-parser';
import * as v from 'valibot';
import { say, type Message } from '../text/message.js';
import type { Range } from '../text/position.js';
import { createSource, rangeBetween, type Source } from '../text/source.js';
import { DEFAULT_CONFIG, type Config } from './config.js';

/** Something wrong in `.upnext.json`, at its place. */
export interface ConfigProblem {
  readonly range: Range;
  readonly message: Message;
}

const globs = v.array(v.pipe(v.string(), v.nonEmpty('A glob cannot be empty')));
const severity = v.picklist(['off', 'hint', 'info', 'warning', 'error']);
const isPattern = (pattern: string): boolean => {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false; // what RegExp says of it names no place; the key is place enough
  }
};

const schemaFor = (ruleIds: ReadonlySet<string>) =>
  v.strictObject({
    $schema: v.optional(v.string()),
    posts: v.optional(globs),
    exclude: v.optional(globs),
    layout: v.optional(v.picklist(['auto', 'folder', 'file'])),
    siteRoots: v.optional(v.array(v.string())),
    siteUrl: v.optional(
      v.pipe(v.string(), v.regex(/^https?:\/\/[^/]/, 'Write the whole address, as in "https://example.org"')),
    ),
    fields: v.optional(
      v.record(
        v.string(),
        v.strictObject({
          type: v.optional(v.picklist(['text', 'number', 'boolean', 'date'])),
          required: v.optional(v.boolean()),
          values: v.optional(v.array(v.string())),
          pattern: v.optional(v.pipe(v.string(), v.check(isPattern, 'This is no regular expression'))),
        }),
      ),
    ),
    rules: v.optional(
      v.record(
        v.pipe(
          v.string(),
          v.check(
            (id) => ruleIds.has(id),
            ({ input }) => `There is no rule "${input}"`,
          ),
        ),
        v.union(
          [severity, v.strictObject({ severity: v.optional(severity) })],
          'Write "off", "hint", "info", "warning" or "error"',
        ),
      ),
    ),
  });

/**
 * Reads `.upnext.json`: JSON with comments and trailing commas. Where something is wrong the problems say what, and
 * the configuration is the default one as a whole: half a configuration would be a guess.
 */
export function parseConfig(
  text: string,
  ruleIds: ReadonlySet<string>,
): { readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  const source = createSource(text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const broken = errors.map(({ error, offset, length }): ConfigProblem => {
    const range = rangeBetween(source, offset, offset + length);
    return { range, message: say('This is not valid JSON: {0}', spaced(printParseErrorCode(error))) };
  });
  if (broken.length > 0 || !tree) {
    const empty = {
      range: rangeBetween(source, 0, 0),
      message: say('The file is empty. Write at least {0}', '{}'),
    };
    return { config: DEFAULT_CONFIG, problems: broken.length > 0 ? broken : [empty] };
  }
  const parsed = v.safeParse(schemaFor(ruleIds), getNodeValue(tree));
  if (parsed.success) return { config: toConfig(parsed.output), problems: [] };
  const problems = parsed.issues.map((issue): ConfigProblem => {
    const path = issue.path?.map((item) => item.key as string | number) ?? [];
    const wholeKey = issue.type === 'strict_object' || issue.path?.at(-1)?.origin === 'key';
    return { range: rangeOf(source, tree, path, wholeKey), message: explain(issue, path) };
  });
  return { config: DEFAULT_CONFIG, problems };
}

function explain(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): Message {
  const place = path.join('.') || '.upnext.json';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return say('Up Next knows no setting "{0}". Remove it, or correct its spelling', place);
  }
  if (issue.expected !== null) {
    return say('"{0}" has to be {1}, but is {2}', place, issue.expected, issue.received);
  }
  return say('"{0}": {1}', place, issue.message);
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
  const severities = Object.entries(input.rules ?? {}).flatMap(([id, rule]) => {
    const level = typeof rule === 'string' ? rule : rule.severity;
    return level === undefined ? [] : [[id, level] as const];
  });
  return {
    posts: input.posts ?? DEFAULT_CONFIG.posts,
    exclude: input.exclude ?? DEFAULT_CONFIG.exclude,
    layout: input.layout ?? DEFAULT_CONFIG.layout,
    siteRoots: input.siteRoots?.map((root) => root.replace(/^(?:\.?\/)+|\/+$/g, '').replace(/^\.$/, '')),
    siteUrl: input.siteUrl?.replace(/\/+$/, ''),
    fields: new Map(Object.entries(input.fields ?? {})),
    severities: new Map(severities),
  };
}

/** `PropertyNameExpected` as words. */
function spaced(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
