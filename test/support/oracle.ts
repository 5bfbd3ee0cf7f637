import MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { parseTags, type Tag, tagAt } from '../../src/core/markdown/html/htmlTags.js';
import { srcsetTargets } from '../../src/core/markdown/html/srcset.js';
import { linkKind } from '../../src/core/markdown/linkAttribute.js';
import { readTemplateTargets } from '../../src/page/plugins/templateTargets.js';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** What another reader of Markdown finds in a text. */
export interface Reading {
  /** Each target once, sorted. Addresses in angle brackets (`<https://…>`) are left out. */
  readonly targets: readonly string[];
  /** What definitions lead to, used or not. */
  readonly defined: readonly string[];
  /** `1 Title`. */
  readonly headings: readonly string[];
}

interface Environment {
  readonly references?: Readonly<Record<string, { readonly href: string }>>;
}

/** Targets are compared as written, not as a browser wants them; and nothing is forbidden. */
function createReader(preset: 'commonmark' | 'default'): MarkdownIt {
  const reader = new MarkdownIt(preset, { html: true, linkify: false });
  // the one thing in which posts of generators are no Markdown
  readTemplateTargets(reader);
  Object.assign(reader.options, { maxNesting: 1000 });
  reader.normalizeLink = (url) => url;
  reader.validateLink = () => true;
  // after one `<!--` or "`" without an end, markdown-it takes comments and code for text; CommonMark does not
  reader.inline.ruler.before('backticks', 'look_again', (state) => {
    Object.assign(state, { skipHtmlSpecial: false, backticksScanned: false, backticks: {} });
    return false;
  });
  return reader;
}

const COMMONMARK = createReader('commonmark');
const WITH_EXTENSIONS = createExtendedReader();

/** With tables and footnotes; what a note holds is read where it is written, used or not. */
function createExtendedReader(): MarkdownIt {
  const reader = createReader('default');
  // its types are those of an older form of markdown-it's
  reader.use(footnote as unknown as (md: MarkdownIt) => void).disable('footnote_tail');
  return reader;
}

/** Reads a text with markdown-it: exactly as CommonMark says, or with its extensions. */
export function readWithOracle(text: string, preset: 'commonmark' | 'default' = 'commonmark'): Reading {
  const environment: Environment = {};
  const reader = preset === 'commonmark' ? COMMONMARK : WITH_EXTENSIONS;
  const tokens = reader.parse(text, environment);
  const headings = tokens.flatMap((token, index) =>
    token.type === 'heading_open'
      ? [`${token.tag.slice(1)} ${plain(tokens[index + 1]?.children ?? [])}`.replace(/\s+/g, ' ').trim()]
      : [],
  );
  return {
    targets: [...new Set(tokens.flatMap(targetsOf))].sort(),
    defined: Object.values(environment.references ?? {}).map(({ href }) => href),
    headings,
  };
}

function targetsOf(token: Token): string[] {
  const children = (token.children ?? []).flatMap(targetsOf);
  const attribute = token.type === 'link_open' && token.info !== 'auto' ? 'href' : 'src';
  const own = token.attrGet(attribute);
  if (token.type === 'html_block') children.push(...parseTags(token.content).flatMap(targetsInTag));
  const tag = token.type === 'html_inline' ? tagAt(token.content, 0) : undefined;
  if (tag) children.push(...targetsInTag(tag));
  return own === null ? children : [own, ...children];
}

/** Which text is HTML is the oracle's word; its tags are read by our own parser, which has tests of its own. */
export function targetsInTag({ name: tag, attributes }: Tag): string[] {
  return attributes.flatMap(({ name, value }) => {
    if (linkKind(tag, name) === undefined) return [];
    return name === 'srcset' ? srcsetTargets(value).map(({ target }) => target) : [value.trim()];
  });
}

function plain(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type.endsWith('break')) return ' ';
      if (token.type === 'html_inline') return '';
      return token.children ? plain(token.children) : token.content;
    })
    .join('');
}
