import { type Field, field, type FrontMatter } from '../frontMatter/frontMatter.js';

/** What a key means to Up Next, under any name. */
export type Role = 'title' | 'date' | 'topic' | 'summary' | 'series' | 'section' | 'draft' | 'slug';

/** The key that plays each role, as the authors of a site write it; a key in a map has dots: `series.order`. */
export type RoleKeys = Readonly<Partial<Record<Role, string | undefined>>>;

/** The fields that play a role in a post: of each key, the first field, which is the one that counts. */
export type Fields = Readonly<Partial<Record<Role, Field>>>;

/** Returns the fields of front matter by their role. */
export function fieldsByRole(frontMatter: FrontMatter | undefined, roles: RoleKeys): Fields {
  const found: Partial<Record<Role, Field>> = {};
  for (const [role, key] of Object.entries(roles) as [Role, string | undefined][]) {
    const written = key === undefined ? undefined : field(frontMatter, key);
    if (written) found[role] = written;
  }
  return found;
}

/** Returns the same by keys in lower case: outside comments, case does not count. */
export function fieldsByRoleOfAnyCase(byKey: ReadonlyMap<string, Field>, roles: RoleKeys): Fields {
  const found: Partial<Record<Role, Field>> = {};
  for (const [role, key] of Object.entries(roles) as [Role, string | undefined][]) {
    const written = key === undefined ? undefined : byKey.get(key.toLowerCase());
    if (written) found[role] = written;
  }
  return found;
}

/** Whether two sites have given every role to the same key. */
export function sameRoles(a: RoleKeys, b: RoleKeys): boolean {
  const roles = new Set([...Object.keys(a), ...Object.keys(b)] as Role[]);
  return a === b || [...roles].every((role) => a[role] === b[role]);
}
