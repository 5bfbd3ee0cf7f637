import assert from 'node:assert/strict';
import * as path from 'node:path';
import { Ajv } from 'ajv';
import { contributes } from '../../package.json';
import { readJson } from '../../scripts/json.mjs';
import { root } from '../../scripts/root.mjs';
import { RULE_OPTIONS } from '../../src/core/rules/all.js';
import { CONFIG_FILE, DEFAULT_CONFIG } from '../../src/core/site/config.js';
import { parseConfig } from '../../src/core/site/parseConfig.js';
import { BAD, GOOD } from './configurations.js';

interface Schema {
  readonly $schema?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

const FILE = path.join(root(), 'schemas', 'upnext.schema.json');

describe('the JSON schema of .upnext.json', () => {
  const schema = readJson(FILE) as Schema;
  const ajv = new Ajv({
    formats: { regex: isPattern },
    // what VS Code understands beside the standard
    keywords: [
      'allowComments',
      'allowTrailingCommas',
      'defaultSnippets',
      'enumDescriptions',
      'patternErrorMessage',
    ],
  });
  const validate = ajv.compile(schema);
  const problemsOf = (config: unknown) => parseConfig(JSON.stringify(config), RULE_OPTIONS).problems;

  it('takes what Up Next takes', () => {
    for (const config of GOOD) {
      assert.deepEqual(problemsOf(config), [], JSON.stringify(config));
      assert.ok(validate(config), `${JSON.stringify(config)}: ${ajv.errorsText(validate.errors)}`);
    }
  });

  it('refuses what Up Next refuses', () => {
    for (const config of BAD) {
      assert.notDeepEqual(problemsOf(config), [], JSON.stringify(config));
      assert.equal(validate(config), false, JSON.stringify(config));
    }
  });

  it('has the settings of Up Next and no others', () => {
    const { severities, ruleOptions, ...others } = DEFAULT_CONFIG;
    assert.equal(severities.size + ruleOptions.size, 0);
    assert.deepEqual(
      Object.keys(schema.properties ?? {}).sort(),
      ['$schema', 'rules', ...Object.keys(others)].sort(),
    );
    for (const key of ['posts', 'exclude', 'layout'] as const)
      assert.deepEqual(schema.properties?.[key]?.default, DEFAULT_CONFIG[key]);
  });

  it('describes every setting and every choice', () => {
    const check = (place: string, { properties = {}, enum: choices, enumDescriptions }: Schema): void => {
      assert.equal(enumDescriptions?.length, choices?.length, place);
      for (const [key, property] of Object.entries(properties)) {
        assert.ok(property.description, `${place}/${key}`);
        check(`${place}/${key}`, property);
      }
    };
    check('', schema);
    for (const [name, definition] of Object.entries(schema.definitions ?? {})) check(name, definition);
  });

  it('is what VS Code completes from and refuses nothing by, in a file that opens as JSON with comments', () => {
    const [validation] = contributes.jsonValidation;
    assert.equal(validation?.fileMatch, CONFIG_FILE);
    const { $schema, $comment, ...used } = readJson(path.join(root(), validation.url)) as Schema;
    assert.ok($schema && $comment);
    assert.deepEqual(used, {
      allowComments: true,
      allowTrailingCommas: true,
      if: { $ref: path.basename(FILE) },
    });
    assert.ok(
      contributes.languages.some(({ id, filenames }) => id === 'jsonc' && filenames.includes(CONFIG_FILE)),
    );
  });
});

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false; // which mistake it has does not matter here
  }
}
