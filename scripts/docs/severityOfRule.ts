import type { Rule } from '../../src/core/rules/engine/rule.js';

/** A rule's page: its title, what it reports, and how bad that is, where the page says so already. */
const FIRST_PARAGRAPH = /^(# .*\n\n)([^]*?)(?:\s+Reported as[^]*?)?(?=\n\n|\n*$)/;

/** A rule's page, with the severity at the end of its first paragraph. */
export function withSeverity(page: string, rule: Rule): string {
  return page.replace(
    FIRST_PARAGRAPH,
    (_, title: string, words: string) => `${title}${words} ${reportedAs(rule)}`,
  );
}

/** What a rule's page says under its title, up to the severity. */
export function firstWords(page: string): string {
  return FIRST_PARAGRAPH.exec(page)?.[2]?.replaceAll('\n', ' ') ?? '';
}

/** The sentence that says how bad it is what a rule reports. */
function reportedAs({ severity, elsewhere = severity }: Rule): string {
  const others = elsewhere === 'off' ? 'and not at all' : `as ${withArticle(elsewhere)}`;
  const inOthers = elsewhere === severity ? '' : `, ${others} in [other blogs](../other-blogs.md)`;
  return `Reported as ${withArticle(severity)}${inOthers}, unless the site says otherwise.`;
}

function withArticle(severity: string): string {
  return `${/^[aeio]/.test(severity) ? 'an' : 'a'} ${severity}`;
}
