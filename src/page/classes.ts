/** The parts of a page, each with classes of its own. */
export type PagePart = 'header' | 'article' | 'navigation';

/**
 * The classes that an article is shown with: those that are made of Markdown, those of coloured code, and the widths of
 * pictures that blogs have. Whatever else a post calls its elements could make them look like another part of the page.
 */
const ARTICLE = [
  /^(?:alert|alert-title|note|tip|important|warning|caution)$/,
  /^(?:anchor|broken|broken-image|broken-note|code|formula|math|table|task)$/,
  // what a formula is made of
  /^(?:tml-(?:cancel|fbox|left|right|xcancel)|downstrike|sout|upstrike)$/,
  /^footnote(?:s|-ref|-item|-backref)$/,
  /^(?:full|full-width|almost-full-width|half-width)$/,
  /^(?:hljs|hljs-[\w-]+|language-[\w+#.-]+|[a-z]+_+)$/,
];

const CLASSES: Readonly<Record<PagePart, readonly RegExp[]>> = {
  header: [/^(?:contents|gap|meta|series|thumbnail)$/],
  article: ARTICLE,
  navigation: [/^(?:label|next|previous|summary|title|up-next-navigation)$/],
};

/** The classes of an element that are those of its part of the page. */
export function ownClasses(part: PagePart, written: string): readonly string[] {
  const own = CLASSES[part];
  return written.split(/[ \t\n\f\r]+/).filter((name) => own.some((pattern) => pattern.test(name)));
}
