import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';

export type Syntax = 'comment' | 'yaml';

const LENGTH = 10_000;
const PARTS = 6;
const CATEGORIES = 7;

const PROSE =
  'A garden teaches patience and careful watching. It teaches industry and thrift, and above all it teaches trust. ';
const CODE = '```ts\nconst answer = 42; // [not](a-link.md)\n```\n\n';

/** The keys that `up-next list` shows, as a search finds them. */
export const KEYS: Readonly<Record<Syntax, string>> = {
  comment: '^(date|topic|series|series_section|summary)=',
  yaml: '^(title|date|categories|series|series_order):',
};

/**
 * Writes a blog of posts of 10 kB, each in a folder of its own: series of six parts, links that lead to a post, code.
 * In YAML it is one for Hugo. They are written one by one: all of them would not fit into memory.
 */
export function writeLongPosts(folder: string, count: number, syntax: Syntax): void {
  const isYaml = syntax === 'yaml';
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, isYaml ? 'hugo.toml' : '.upnext.json'),
    isYaml ? 'baseURL = "/"\n' : '{}\n',
  );
  for (let number = 0; number < count; number++) {
    const file = path.join(folder, isYaml ? 'content' : '.', 'posts', placeOf(number));
    mkdirSync(path.dirname(file), { recursive: true });
    const body = bodyOf(`../../${placeOf((number + CATEGORIES) % count)}`);
    writeFileSync(file, headOf(number, isYaml) + body);
  }
}

function placeOf(number: number): string {
  return `category-${number % CATEGORIES}/post-${number}/post-${number}.md`;
}

function headOf(number: number, isYaml: boolean): string {
  const date = `2024-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
  const [topic, series, section] = [number % 50, Math.floor(number / PARTS), 1 + (number % PARTS)];
  const title = `Post ${number}`;
  return isYaml
    ? `---\ntitle: ${title}\ndate: ${date}\ncategories: [Topic ${topic}]\nseries: Series number ${series}\n` +
        `series_order: ${section}\n---\n\n`
    : `<!--\ndate=${date}\ntopic=Topic ${topic}\nseries=Series number ${series}\nseries_section=${section}\n` +
        `summary=What post ${number} is about.\n-->\n\n# ${title}\n\n`;
}

function bodyOf(other: string): string {
  const link = `Some *text* with a [link](${other}), some \`code\` and an <em>element</em> of HTML.\n\n`;
  const part = `${link}${PROSE.repeat(4).trimEnd()}\n\n${CODE}`;
  return part.repeat(Math.round(LENGTH / part.length));
}
