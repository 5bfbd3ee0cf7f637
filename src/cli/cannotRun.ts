/** Why a command could not do its work: printed as it is, with exit status 2. */
export class CannotRun extends Error {}

/** The reason in an error that Node threw. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
