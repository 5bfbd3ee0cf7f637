import type { FrontMatter } from '../frontMatter/frontMatter.js';
import { type RoleKeys, sameRoles } from './roles.js';

/** How the front matter of a post is to be read: this depends on its site, and on its place there. */
export interface Reading {
  /** Whether posts are as in comment blogs: fields in a comment at the top, parts numbered 1, 2, 3 and so on. */
  readonly isComment: boolean;
  /** Which keys play which roles. */
  readonly roles: RoleKeys;
  /** What to show for series that are named by a slug. */
  readonly seriesTitles: ReadonlyMap<string, string>;
  /** Whether the post is a draft because of where it is. */
  readonly isDraft: boolean;
  /** The language that the name or a folder of the file says. */
  readonly language: string | undefined;
  /**
   * What distinguishes the post's series from those of the same name elsewhere in the workspace folder; may be empty.
   */
  readonly scope: string;
}

const NO_TITLES: ReadonlyMap<string, string> = new Map();

/** Returns how posts of a comment blog are read. */
export function commentReading(roles: RoleKeys): Reading {
  return {
    isComment: true,
    roles,
    seriesTitles: NO_TITLES,
    isDraft: false,
    language: undefined,
    scope: '',
  };
}

/**
 * How a block that is not a comment is read before its site is known: no key means anything yet, and no body is read.
 */
const NOTHING_KNOWN: Reading = { ...commentReading({}), isComment: false };

/** Returns how a post is read before its site is known. */
export function firstReading(written: FrontMatter | undefined, ofComments: Reading): Reading {
  return !written || written.syntax === 'comment' ? ofComments : NOTHING_KNOWN;
}

/** Whether two readings of one post have the same result. */
export function sameReading(a: Reading, b: Reading): boolean {
  return (
    a === b ||
    (a.isComment === b.isComment &&
      a.isDraft === b.isDraft &&
      a.language === b.language &&
      a.scope === b.scope &&
      a.seriesTitles === b.seriesTitles &&
      sameRoles(a.roles, b.roles))
  );
}
