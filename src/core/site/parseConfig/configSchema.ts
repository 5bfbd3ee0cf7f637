import * as v from 'valibot';
import { CONFIGURABLE_ROLES } from '../config.js';
import type { RuleOptions } from '../ruleOption.js';
import { globs } from './globs.js';
import { isObject, notAList, object } from './object.js';
import { pattern } from './pattern.js';
import { ruleSettings } from './ruleSettings.js';

/** What may be in the file, where these are the rules and their options. */
export const schemaFor = (rules: ReadonlyMap<string, RuleOptions>) =>
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
