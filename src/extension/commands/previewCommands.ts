import type { Direction } from '../../page/protocol/history.js';
import type { Command } from './command.js';

/** Goes to the post read before in the preview, or on again. */
export function goInPreview(to: Direction): Command {
  return ({ previews }) => previews.panel?.go(to);
}

/** Keeps the preview at its post, or lets it follow the author again. */
export function lockPreview(isLocked: boolean): Command {
  return ({ previews }) => previews.panel?.lock(isLocked);
}

/** Shows the text of the post in the preview, at the line at its upper edge. */
export const openSource: Command = ({ previews }) => previews.panel?.openSource();
