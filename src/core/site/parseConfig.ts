import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  stripComments,
} from 'jsonc-parser';
import * as v from 'valibot';
import { type Message, say } from '../text/message.js';
import { createPattern } from '../text/pattern.js';
import { comparePositions, type Range } from '../text/position.js';
import { createSource, rangeBetween, type Source } from '../text/source.js';
import { type Config, CONFIGURABLE_ROLES, DEFAULT_CONFIG, type ExtraField, type Severity } from './config.js';
import type { RuleOption, RuleOptions } from './ruleOption.js';
import { MOST_GLOBS, whyNoGlob } from './whyNoGlob.js';

/** A mistake in `.upnext.json`, at its place. */
export interface ConfigProblem {
  readonly range: Range;
  readonly message: Message;
  /** Whether it is a mistake in any JSON file, so that an editor may report it by itself. */
  readonly inAnyJson?: boolean;
}

/** For valibot, lists are objects, too. */
const notAList = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'Write {…}, not […]'),
);
const globs = v.pipe(
  v.unknown(),
  // before each of them is read
  v.check(
    (list) => !Array.isArray(list) || list.length <= MOST_GLOBS,
    `Write no more than ${MOST_GLOBS} globs`,
  ),
  v.array(
    v.pipe(
      v.string(),
      v.nonEmpty('A glob cannot be empty'),
      v.check((glob) => whyNoGlob(glob) !== 'invalid', 'This is no glob. Write one such as "posts/**/*.md"'),
      v.check(
        (glob) => whyNoGlob(glob) !== 'costly',
        'This could take too long to compare. Write it without *(…) and +(…), and with no more than three * between two slashes',
      ),
    ),
  ),
);
const severity = v.picklist(['off', 'hint', 'info', 'warning', 'error']);
const pattern = v.pipe(
  v.string(),
  v.check((written) => createPattern(written) !== 'invalid', 'This is no regular expression'),
  v.check(
    (written) => createPattern(written) !== 'unsupported',
    'Write it without (?=…), (?!…), (?<=…), (?<!…) and references such as \\1, which could take forever',
  ),
  v.check(
    (written) => createPattern(written) !== 'large',
    'This is too long, or repeats too much. Write a shorter one',
  ),
);

const object = <T extends v.ObjectEntries>(entries: T) => v.pipe(notAList, v.strictObject(entries));

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

/** More are useless, and each is searched for in the text. */
const MOST_PROBLEMS = 100;

/** A function cannot take more than tens of thousands of arguments. */
const MOST_MEMBERS = 10_000;

/** A post could not hold more either. */
const MOST_FIELDS = 500;

interface RuleSetting {
  readonly severity: Severity | 'off' | undefined;
  readonly chosen: readonly (readonly [option: RuleOption, number: number])[];
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
            values: v.optional(v.pipe(v.array(v.string()), v.nonEmpty('Write at least one value'))),
            pattern: v.optional(pattern),
          }),
        ),
      ),
    ),
    planned: v.optional(
      v.pipe(
        notAList,
        v.record(
          v.pipe(v.string(), v.nonEmpty('Write the name of a series')),
          v.array(v.pipe(v.string(), v.trim(), v.nonEmpty('Write the title of a part'))),
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

/** Finds settings that are twice in one object: a reader of the file takes the first for the one that counts. */
function repeatedSettings(source: Source, tree: Node): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const nodes = [tree];
  for (let node = nodes.pop(); node && problems.length < MOST_PROBLEMS; node = nodes.pop()) {
    nodes.push(...(node.children ?? []).slice(0, MOST_MEMBERS));
    if (node.type !== 'object') continue;
    const seen = new Set<unknown>();
    for (const key of (node.children ?? []).flatMap(({ children }) => children?.[0] ?? [])) {
      const range = rangeBetween(source, key.offset, key.offset + key.length);
      if (seen.has(key.value) && problems.length < MOST_PROBLEMS)
        problems.push({
          range,
          message: say('"{0}" is in this object twice. Remove one of them', String(key.value)),
          inAnyJson: true,
        });
      seen.add(key.value);
    }
  }
  return problems;
}

/** The JSON reader is recursive and would run out of stack; settings are about five levels deep. */
const MOST_LEVELS = 50;

/** Returns where the first bracket is that is nested too deep. */
function placeTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const token = scanner.getTokenLength() === 1 ? text.charAt(scanner.getTokenOffset()) : '';
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth > MOST_LEVELS) return scanner.getTokenOffset();
  }
  return undefined;
}

function explain(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): Message {
  const place = path.join('.') || '.upnext.json';
  if (isUnknownKey(issue)) {
    return say('Unknown setting "{0}". Remove it, or correct its spelling', place);
  }
  // what is checked beyond the type has a message of its own
  const isOwn = issue.kind === 'validation' || issue.type === 'union';
  return say('"{0}": {1}', place, isOwn ? issue.message : whatToWrite(issue.expected ?? ''));
}

/** Describes `("a" | "b")` and the names of types in words. */
function whatToWrite(expected: string): string {
  const choices = /^\((.*)\)$/.exec(expected)?.[1]?.split(' | ');
  if (choices) return `Write ${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
  return TYPES.get(expected) ?? `Write ${expected}`;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['Array', 'Write a list, as in ["…"]'],
  ['Object', 'Write {…}'],
  ['boolean', 'Write true or false'],
  ['number', 'Write a number'],
  ['string', 'Write a text in quotes'],
]);

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
  return {
    posts: input.posts ?? DEFAULT_CONFIG.posts,
    exclude: input.exclude ?? DEFAULT_CONFIG.exclude,
    layout: input.layout ?? DEFAULT_CONFIG.layout,
    siteRoots: input.siteRoots?.map((root) => root.replace(/^(?:\.?\/)+|\/+$/g, '').replace(/^\.$/, '')),
    siteUrl: input.siteUrl?.replace(/\/+$/, ''),
    keys: input.keys ?? DEFAULT_CONFIG.keys,
    fields: new Map(Object.entries(input.fields ?? {}).map(([key, field]) => [key, withPattern(field)])),
    planned: new Map(Object.entries(input.planned ?? {})),
    severities: new Map(severities),
    ruleOptions: new Map(settings.flatMap(([, { chosen }]) => chosen)),
  };
}

/** Returns `PropertyNameExpected` as words. */
function spaced(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function withPattern(field: ExtraField): ExtraField {
  const made = field.pattern === undefined ? undefined : createPattern(field.pattern);
  return typeof made === 'object' ? { ...field, matches: made.matches } : field;
}
