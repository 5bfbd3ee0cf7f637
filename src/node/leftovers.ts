import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** `.up-next-123-0a1b.tmp`: written by process 123, next to the file that it was to replace. */
const TEMPORARY = /^\.up-next-(?:(\d+)-)?[0-9a-f]+\.tmp$/;

/** Returns a name for a temporary file of this process. */
export function temporaryName(random: string): string {
  return `.up-next-${process.pid}-${random}.tmp`;
}

/** Removes what a killed run has left in a folder. Throws what `node:fs` throws. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const match = TEMPORARY.exec(name);
    if (match && !isRunning(Number(match[1]))) rmSync(join(folder, name), { force: true });
  }
}

/** Whether a process runs; one of another user does, though it takes no signal. */
function isRunning(id: number): boolean {
  if (!Number.isSafeInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
