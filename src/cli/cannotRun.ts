/** Why a command could not do its work: printed as it is, with exit status 2. */
export class CannotRun extends Error {}

/** Whether the operating system refused something, such as reading a file; the message says what and which. */
export function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

/** Returns the reason in an error that Node threw. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Returns what the operating system said, without the name of the file: `EACCES: permission denied`. */
export function systemReason({ message }: Error): string {
  return message.replace(/, \w+(?: '.*)?$/s, '');
}
