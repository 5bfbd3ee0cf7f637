import { RULES } from '../../src/core/rules/all.js';
import { firstWords } from './severityOfRule.js';

const HEADING = '| Rule | Default | In other blogs | What it reports |\n| --- | --- | --- | --- |\n';

/** The page that lists the rules, with its table made anew: a row for each rule, with what its page says first. */
export function withTableOfRules(page: string, pageOf: (id: string) => string): string {
  const rows = RULES.map(({ id, severity, elsewhere = severity }) => {
    const cells = [`[\`${id}\`](${id}.md)`, severity, elsewhere, firstWords(pageOf(id))];
    return `| ${cells.join(' | ')} |\n`;
  });
  return page.replace(/^\| Rule .*\n(?:\|.*\n)+/m, () => HEADING + rows.join(''));
}
