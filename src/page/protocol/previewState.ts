import { type History, replaceCurrent } from './history.js';

/** A post that a preview has shown, and how far it was scrolled. */
export interface HistoryEntry {
  /** The URI of the workspace folder. */
  readonly folder: string;
  /** The post's path, relative to the folder. */
  readonly path: string;
  /** The line of the source at the upper edge of the page, zero-based, with a fraction. */
  readonly line: number;
}

/** What a page keeps, so that its preview can be restored when VS Code starts again. */
export interface PreviewState {
  readonly history: History<HistoryEntry>;
  readonly isLocked: boolean;
}

/** The state once the reader has scrolled. */
export function scrolledTo(state: PreviewState, line: number): PreviewState {
  return { ...state, history: replaceCurrent(state.history, { ...state.history.current, line }) };
}
