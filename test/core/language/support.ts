import type { Index } from '../../../src/core/index/index.js';
import { complete } from '../../../src/core/language/complete.js';
import { type Draft, readDraft } from '../../../src/core/language/draft.js';
import type { Suggestion } from '../../../src/core/language/suggestion.js';
import type { Post } from '../../../src/core/post/post.js';
import type { Position } from '../../../src/core/text/position.js';
import { createSource, textIn } from '../../../src/core/text/source.js';
import { blog, type Files, postText } from '../../support/blog.js';
import { markedOnce } from '../../support/marked.js';

/** The day of these tests. */
export const TODAY = '2026-11-21';

/** Where the text with the cursor is. */
export const HERE = 'src/posts/guides/here/here.md';

/** A cursor in a text, in a blog. */
export interface Scene {
  readonly index: Index;
  readonly draft: Draft;
  /** Of the text, which has to be a post. */
  readonly post: Post;
  readonly position: Position;
}

/** `⟦⟧` is the cursor; the text is at `HERE`, beside the other files. */
export function scene(fixture: string, files: Files = {}, config?: unknown): Scene {
  return sceneAt(HERE, fixture, files, config);
}

/** The same with the text at another path. */
export function sceneAt(here: string, fixture: string, files: Files, config?: unknown): Scene {
  const { text, range } = markedOnce(fixture);
  const made = blog({ ...files, [here]: text }, config);
  const index = { ...made, site: { ...made.site, today: () => TODAY } };
  const draft = readDraft(here, text, index);
  return {
    index,
    draft,
    position: range.start,
    get post() {
      if (!draft.post) throw new Error(`This is no post: ${text}`);
      return draft.post;
    },
  };
}

export function suggest(fixture: string, files: Files = {}, config?: unknown): readonly Suggestion[] {
  const { index, draft, position } = scene(fixture, files, config);
  return complete(index, draft, position).items;
}

export function labels(fixture: string, files: Files = {}, config?: unknown): readonly string[] {
  return suggest(fixture, files, config).map(({ label }) => label);
}

/** The text after one of the suggestions is taken. */
export function accept(label: string, fixture: string, files: Files = {}, config?: unknown): string {
  return textAfter(label, fixture, suggest(fixture, files, config));
}

/** The text after the suggestion of this label is taken. */
export function textAfter(label: string, fixture: string, suggestions: readonly Suggestion[]): string {
  const found = suggestions.find((candidate) => candidate.label === label);
  if (!found) throw new Error(`“${label}” is not suggested`);
  const { text } = markedOnce(fixture);
  const source = createSource(text);
  const { start, end } = found.range;
  const before = textIn(source, { start: { line: 0, character: 0 }, end: start });
  return before + found.insert.text + text.slice(before.length + textIn(source, { start, end }).length);
}

/** A post of a series. */
export function part(series: string, section: number, title: string, date = '2022-06-27'): string {
  return postText({ date, series, series_section: section, summary: `About ${title}.` }, `# ${title}\n`);
}
