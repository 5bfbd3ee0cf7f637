import { replace } from '../edits/fieldEdits.js';
import type { TextEdit } from '../edits/textEdit.js';
import type { Heading } from '../markdown/heading.js';
import type { Post } from '../post/post.js';
import { say } from '../text/message.js';
import type { Fix, Rule } from './engine/rule.js';

export const titleMultiple: Rule = {
  id: 'title-multiple',
  severity: 'warning',
  summary: 'A post has more than one level-1 heading.',
  reads: [],
  *check(post) {
    const { path, titleHeading: title } = post;
    // with a title in front matter, headings are up to the author
    if (!title || post.fields.title?.value) return;
    const sections = sectionsBelow(post.body.headings);
    for (const heading of post.body.moreTitles) {
      // code in a block of a template
      if (!heading.marker) continue;
      yield {
        range: heading.range,
        message: say(
          'This post already has a title: “{0}” on line {1}. Make this a heading {2}',
          title.text,
          title.range.start.line + 1,
          '## …',
        ),
        fixes: demoteSection(post, sections.get(heading) ?? [heading]),
        related: [{ path, range: title.range, message: say('The title') }],
      };
    }
  },
};

/** Returns the headings of level 1 outside quotes and lists, each with those up to the next one, itself first. */
function sectionsBelow(headings: readonly Heading[]): ReadonlyMap<Heading, readonly Heading[]> {
  const sections = new Map<Heading, Heading[]>();
  let section: Heading[] = [];
  for (const heading of headings) {
    if (!heading.topLevel) continue;
    if (heading.level === 1) sections.set(heading, (section = [heading]));
    else section.push(heading);
  }
  return sections;
}

/** Makes a heading level 2, and those below it one level deeper; `undefined` if one of them has no deeper level. */
function demoteSection(post: Post, section: readonly Heading[]): readonly Fix[] {
  const edits = section.map((each) => demote(post, each));
  if (edits.some((each) => each === undefined)) return [];
  const title =
    section.length === 1
      ? say('Make it a heading of level 2')
      : say('Make it a heading of level 2, and those below it one level deeper');
  // in the templates of other generators, a line of code may look like a heading
  const plain = post.frontMatter?.syntax === 'comment';
  return [{ title, edits: edits.flatMap((each) => each ?? []), plain }];
}

function demote(post: Post, { level, marker, range }: Heading): readonly TextEdit[] | undefined {
  if (!marker || level === 6) return undefined;
  const underlined = marker.start.line > range.start.line;
  if (!underlined) return [replace(post, { start: marker.end, end: marker.end }, '#')];
  // one `=` is enough for an underline; one `-` would look like a list
  if (level === 1)
    return [replace(post, marker, '-'.repeat(Math.max(3, marker.end.character - marker.start.character)))];
  // no underline means level 3
  if (range.end.line > range.start.line) return undefined;
  return [
    replace(post, { start: range.start, end: range.start }, '### '),
    replace(post, { start: range.end, end: marker.end }, ''),
  ];
}
