import type { NewField } from '../frontMatter/syntax.js';
import type { Role, RoleKeys } from '../post/roles.js';
import { type Message, say } from '../text/message.js';
import type { Config, ExtraField } from './config.js';

/** A key that front matter may hold: what completion, hover, rules, proposals and edits know of it. */
export interface KeyInfo {
  /** As authors write it; in a map with dots. */
  readonly key: string;
  /** What it means to Up Next; `undefined` for a key that only the site knows. */
  readonly role: Role | undefined;
  readonly type: NonNullable<ExtraField['type']> | 'section';
  readonly required: boolean;
  /** The only values that the site allows, if it names them. */
  readonly values: readonly string[] | undefined;
  /** What the site declares about the key in its configuration, if anything. */
  readonly declared: ExtraField | undefined;
  readonly description: Message;
}

/** Every key of a site, in the order in which posts write them. */
export interface Vocabulary {
  readonly roles: RoleKeys;
  readonly infos: ReadonlyMap<string, KeyInfo>;
  readonly keys: readonly string[];
  readonly requiredKeys: readonly string[];
}

/** The keys of sites whose front matter is a comment. Their title is the first heading. */
export const COMMENT_ROLES: RoleKeys = {
  date: 'date',
  topic: 'topic',
  series: 'series',
  section: 'series_section',
  summary: 'summary',
};

/** Returns the same, with what the configuration says. */
export function commentRoles({ keys }: Config): RoleKeys {
  const configured = Object.entries(keys).filter(([, key]) => key !== undefined);
  return { ...COMMENT_ROLES, ...Object.fromEntries(configured) };
}

/** What is known about each role, in the order in which posts write their keys. */
const ROLES: readonly (Pick<KeyInfo, 'type' | 'required' | 'description'> & { readonly role: Role })[] = [
  { role: 'title', type: 'text', required: false, description: say('What the post is called.') },
  {
    role: 'date',
    type: 'date',
    required: true,
    description: say('The day on which the post is published, written YYYY-MM-DD.'),
  },
  {
    role: 'topic',
    type: 'text',
    required: true,
    description: say('What the post is about, in a word or two that other posts share.'),
  },
  {
    role: 'series',
    type: 'text',
    required: false,
    description: say(
      'The series that the post is a part of. All of its parts have the same name here; “_” is shown as a space.',
    ),
  },
  {
    role: 'section',
    type: 'section',
    required: false,
    description: say('Which part of its series the post is: 1, 2, 3 and so on.'),
  },
  {
    role: 'summary',
    type: 'text',
    required: true,
    description: say('What a reader gets from the post, in a sentence or two. Lists of posts show it.'),
  },
  {
    role: 'draft',
    type: 'boolean',
    required: false,
    description: say('Whether the post is still a draft, which is not published.'),
  },
  {
    role: 'slug',
    type: 'text',
    required: false,
    description: say('The name of the post in addresses.'),
  },
];

/**
 * Returns the keys that play a role, then those that the configuration declares. What it declares about a key with a
 * role narrows the values; such a key stays at its place, and required if it is.
 */
export function createVocabulary(roles: RoleKeys, { fields }: Config): Vocabulary {
  const infos = new Map<string, KeyInfo>();
  for (const { role, ...info } of ROLES) {
    const key = roles[role];
    if (key === undefined || infos.has(key)) continue;
    const declared = fields.get(key);
    infos.set(key, { key, role, ...info, values: declared?.values, declared });
  }
  for (const [key, declared] of fields) {
    if (infos.has(key)) continue;
    const { type = 'text', required = false, values } = declared;
    const description = say('A field that this site declares in .upnext.json.');
    infos.set(key, { key, role: undefined, type, required, values, declared, description });
  }
  const all = [...infos.values()];
  return {
    roles,
    infos,
    keys: all.map(({ key }) => key),
    requiredKeys: all.filter(({ required }) => required).map(({ key }) => key),
  };
}

/** Whether the values of a key are text, or numbers, days and booleans, which some syntaxes distinguish from it. */
export function valueType({ infos }: Vocabulary, key: string): NewField['type'] {
  return (infos.get(key)?.type ?? 'text') === 'text' ? 'text' : 'literal';
}

/** Makes a field to write. */
export function newField(vocabulary: Vocabulary, key: string, value: string): NewField {
  return { key, value, type: valueType(vocabulary, key) };
}
