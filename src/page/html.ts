import { hasRightToLeft } from '../core/text/isolate.js';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it is in HTML, between tags and between quotes of either kind. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => REFERENCES[character] ?? character);
}

/**
 * The attribute that lets a browser find the direction of an element in its text; empty where that is the direction of
 * the page anyway, which keeps pages as small and as easy to read as they were.
 */
export function directionOf(text: string): string {
  return hasRightToLeft(text) ? ' dir="auto"' : '';
}
