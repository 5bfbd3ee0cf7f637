import type { MarkdownIt } from 'markdown-it';
import { addAlerts, type AlertTitles } from './alerts.js';
import { addFootnotes, FOOTNOTE_RULES, type FootnoteWords } from './footnotes.js';
import { addTaskLists } from './taskLists.js';

/**
 * Footnotes, task lists and alerts in a preview of other files, too: they are read in the texts of posts alone. What
 * another extension has added already stays that one's.
 */
export function addPostSyntax(
  md: MarkdownIt,
  isPost: (text: string) => boolean | undefined,
  words: () => FootnoteWords & { readonly alerts: AlertTitles },
): void {
  const rules = ['task-lists', 'alerts'];
  addTaskLists(md);
  addAlerts(md, () => words().alerts);
  if (!md.renderer.rules.footnote_ref) {
    addFootnotes(md, words);
    rules.push(...FOOTNOTE_RULES);
  }
  md.disable(rules);
  const parse = md.parse.bind(md);
  md.parse = (text, env) => {
    // VS Code tells plugins which document it is only while it renders, when all has been read
    if (!isPost(text)) return parse(text, env);
    md.enable(rules);
    try {
      return parse(text, env);
    } finally {
      md.disable(rules);
    }
  };
}
