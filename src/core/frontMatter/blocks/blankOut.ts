import type { Region } from '../../text/region.js';

/**
 * Returns the text with spaces in place of these parts, which do not overlap and are in order; its lines stay as they
 * are.
 */
export function blankOut(text: string, regions: readonly Region[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of regions) {
    result += text.slice(done, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    done = end;
  }
  return result + text.slice(done);
}
