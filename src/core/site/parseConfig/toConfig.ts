import type * as v from 'valibot';
import { createPattern } from '../../text/pattern.js';
import { type Config, DEFAULT_CONFIG, type ExtraField } from '../config.js';
import type { schemaFor } from './configSchema.js';

/** Fills in the defaults, and compiles what posts are compared with. */
export function toConfig(input: v.InferOutput<ReturnType<typeof schemaFor>>): Config {
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

function withPattern(field: ExtraField): ExtraField {
  const made = field.pattern === undefined ? undefined : createPattern(field.pattern);
  return typeof made === 'object' ? { ...field, matches: made.matches } : field;
}
