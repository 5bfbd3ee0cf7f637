import { PLACES, SPELLINGS } from './addresses';
import {
  CLOBBERING,
  FORMS,
  LOADING,
  MARKDOWN,
  MUTATIONS,
  SCRIPTS,
  STYLES,
  UNFINISHED,
  VECTORS,
} from './markup';

/** A post that means harm: what is in its front matter and in its body. */
export interface HostileInput {
  /** What it tries, unique. */
  readonly name: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a post says of itself is shown, too: in the page, as its title, in the cards of its neighbours. */
const VALUES: readonly (readonly [string, string])[] = [
  ['script', '<script>console.log(/HACKED/)</script>'],
  ['handler', '<img src=x onerror=console.log(/HACKED/)>'],
  ['end of an attribute', '"><svg onload=console.log(/HACKED/)>'],
  ['end of an attribute in single quotes', `'><svg onload=console.log(/HACKED/)>`],
  ['end of the title', '</h1></header><iframe src=https://evil.example/></iframe>'],
  ['a link', '[x](command:workbench.action.quit) $(zap) <a href=javascript:console.log(/HACKED/)>x</a>'],
  ['terminal colours', '\u001b[31mred\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007'],
  ['directions', '\u202egnp.exe\u202c \u2066x\u2069 \u200f'],
];
const FIELDS = ['date', 'topic', 'summary', 'thumbnail'] as const;

function* frontMatter(): Iterable<HostileInput> {
  for (const [name, value] of VALUES) {
    for (const field of FIELDS) yield { name: `${name} as ${field}`, fields: { [field]: value } };
    yield { name: `${name} as the title`, body: `# ${value}\n\ntext` };
    yield { name: `${name} as code in the title`, body: `# \`${value}\`\n\ntext` };
  }
}

/** Each spelling in all places, each of which closes what it opens: a page for each would take a tenth of a second. */
function* addresses(): Iterable<HostileInput> {
  for (const [spelling, address] of Object.entries(SPELLINGS)) {
    const written = Object.values(PLACES).map((write) => write(address));
    yield { name: `${spelling} in all places`, body: written.join('\n\n') };
  }
}

function* markup(): Iterable<HostileInput> {
  const groups = { CLOBBERING, FORMS, LOADING, MARKDOWN, MUTATIONS, SCRIPTS, STYLES, UNFINISHED, VECTORS };
  for (const [group, bodies] of Object.entries(groups)) {
    for (const [number, body] of bodies.entries()) yield { name: `${group.toLowerCase()} ${number}`, body };
  }
}

export const HOSTILE_INPUTS: readonly HostileInput[] = [...frontMatter(), ...addresses(), ...markup()];
