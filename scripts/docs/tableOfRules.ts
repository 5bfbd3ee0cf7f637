import { RULES } from '../../src/core/rules/all.js';

const HEADING = '| Rule | Default | What it reports |\n| --- | --- | --- |\n';

/** The page that lists the rules, with its table made anew: a row for each rule, with what its page says first. */
export function withTableOfRules(page: string, pageOf: (id: string) => string): string {
  const rows = RULES.map(
    ({ id, severity }) => `| [\`${id}\`](${id}.md) | ${severity} | ${firstWords(pageOf(id))} |\n`,
  );
  return page.replace(/^\| Rule .*\n(?:\|.*\n)+/m, () => HEADING + rows.join(''));
}

/** What a rule's page says under its title, up to the severity. */
function firstWords(page: string): string {
  return /^# .*\n\n([^]*?)\s+Reported as/.exec(page)?.[1]?.replaceAll('\n', ' ') ?? '';
}
