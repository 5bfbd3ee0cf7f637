/** What a command says and the status it ends with: 0 all is well, 1 problems, 2 it could not run. */
export interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that did what it was asked to. */
export function said(stdout: string): Outcome {
  return { status: 0, stdout, stderr: '' };
}
