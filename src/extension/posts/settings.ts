import * as vscode from 'vscode';
import { RULE_OPTIONS } from '../../core/rules/all.js';
import type { Severity } from '../../core/site/config.js';

const SEVERITIES: readonly (Severity | 'off')[] = ['off', 'hint', 'info', 'warning', 'error'];

/** What the author's own settings say of rules; the editor marks what is not a rule or a severity. */
export function configuredSeverities(folder: vscode.WorkspaceFolder): ReadonlyMap<string, Severity | 'off'> {
  const configured = vscode.workspace
    .getConfiguration('upNext', folder)
    .get<Record<string, unknown>>('rules', {});
  return new Map(
    Object.entries(configured).flatMap(([rule, value]) => {
      const severity = SEVERITIES.find((each) => each === value);
      return severity !== undefined && RULE_OPTIONS.has(rule) ? [[rule, severity] as const] : [];
    }),
  );
}
