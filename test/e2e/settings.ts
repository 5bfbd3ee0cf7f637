import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Workbench } from './workbench';

/** Writes the settings of the folder that is open; those that were there are gone. */
export function writeSettings(
  { folder }: Pick<Workbench, 'folder'>,
  settings: Readonly<Record<string, unknown>>,
): void {
  mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
}
