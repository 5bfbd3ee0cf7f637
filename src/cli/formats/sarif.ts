import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../package.json';
import { RULES } from '../../core/rules/all.js';
import type { Rule } from '../../core/rules/engine/rule.js';
import type { Severity } from '../../core/site/config.js';
import { encodePart } from '../../core/text/percent.js';
import type { Range } from '../../core/text/position.js';
import type { Report, ReportedPlace, ReportedProblem } from '../checkBlog.js';
import { json } from '../terminal.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  Result.level
>;

/** The base of the paths: the folder in which the command runs, which on a build machine is the checkout. */
const SOURCE_ROOT = '%SRCROOT%';

/** SARIF 2.1.0, for code scanning. */
export function asSarif({ problems }: Report): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Up Next', semanticVersion: version, rules: RULES.map(toDescriptor) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [SOURCE_ROOT]: { description: { text: 'The folder in which up-next was run.' } },
        },
        results: problems.map(toResult),
      },
    ],
  };
  return json(log);
}

function toDescriptor({ id, summary, severity }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: `What to do about it: docs/rules/${id}.md` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function toResult(problem: ReportedProblem): Result {
  const { rule, severity, message, related } = problem;
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [toLocation(problem)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        ...toLocation(place),
        message: { text: place.message },
      })),
    }),
  };
}

function toLocation({ path, range }: ReportedPlace): Location {
  return { physicalLocation: { artifactLocation: toArtifact(path), region: toRegion(range) } };
}

function toArtifact(path: string): ArtifactLocation {
  // nothing outside the base can be described relative to it
  if (isAbsolute(path) || path.startsWith('../')) return { uri: pathToFileURL(resolve(path)).href };
  return { uri: path.split('/').map(encodePart).join('/'), uriBaseId: SOURCE_ROOT };
}

/** Lines and columns from 1; the end is the first column after it, like `end` itself. */
function toRegion({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
