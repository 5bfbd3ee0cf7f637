import type { Site } from '../site/site.js';
import type { ExtraField } from '../site/config.js';
import { KNOWN_FIELDS, type FieldType } from '../post/fields.js';
import { say, type Message } from '../text/message.js';

/** A key that front matter may hold: what completion, hover and rules have to say about it. */
export interface KeyInfo {
  readonly key: string;
  readonly type: FieldType | NonNullable<ExtraField['type']>;
  readonly required: boolean;
  /** The only values that the site allows, if it names them. */
  readonly values: readonly string[] | undefined;
  readonly description: Message;
}

/** What the keys of every site mean. */
const DESCRIPTIONS: ReadonlyMap<string, Message> = new Map([
  ['date', say('The day on which the post is published, written YYYY-MM-DD.')],
  ['topic', say('What the post is about, in a word or two that other posts share.')],
  [
    'series',
    say('The series that the post is a part of. All of its parts write the same name; “_” reads as a space.'),
  ],
  ['series_section', say('Which part of its series the post is: 1, 2, 3 and so on.')],
  ['summary', say('What a reader gets from the post, in a sentence or two. Lists of posts show it.')],
]);

/** Every key of a site, in the order in which posts write them. */
export function keysOf({ config }: Site): readonly KeyInfo[] {
  const known = KNOWN_FIELDS.map(({ key, type, required }) => ({ key, type, required, values: undefined }));
  const extra = [...config.fields].map(([key, { type = 'text', required = false, values }]) => ({
    key,
    type,
    required,
    values,
  }));
  return [...known, ...extra].map((info) => ({
    ...info,
    description: DESCRIPTIONS.get(info.key) ?? say('A field that this site declares in .upnext.json.'),
  }));
}

/** What is known of one key. */
export function keyInfo(site: Site, key: string): KeyInfo | undefined {
  return keysOf(site).find((info) => info.key === key);
}
