/** How far reading or checking a folder has come. */
export interface Progress {
  readonly doing: 'reading' | 'checking';
  readonly done: number;
  readonly of: number;
}
