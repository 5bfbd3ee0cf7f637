import type { Field } from '../frontMatter/frontMatter.js';
import type { Meaning, Parsed, Post } from './post.js';
import { fieldsByRole, sameRoles, type RoleKeys } from './roles.js';
import { isCalendarDay, parseSection, seriesName } from './values.js';

/**
 * The post that a parsed file is, once it is known which keys play which roles. Costs little: nothing is parsed. A post
 * that was interpreted by the same roles already is returned as it is.
 */
export function interpret(parsed: Parsed | Post, roles: RoleKeys): Post {
  if ('roles' in parsed && sameRoles(parsed.roles, roles)) return parsed;
  return { ...parsed, ...meaningOf(parsed, roles) };
}

function meaningOf({ frontMatter, titleHeading }: Parsed, roles: RoleKeys): Meaning {
  const fields = fieldsByRole(frontMatter, roles);
  const date = textOf(fields.date);
  const series = textOf(fields.series);
  const title = textOf(fields.title);
  return {
    roles,
    fields,
    title:
      fields.title && title !== undefined ? { text: title, range: fields.title.valueRange } : titleHeading,
    date: date !== undefined && isCalendarDay(date) ? date : undefined,
    topic: textOf(fields.topic),
    summary: textOf(fields.summary),
    series: series === undefined ? undefined : seriesName(series),
    section: parseSection(textOf(fields.section) ?? ''),
    draft: textOf(fields.draft) === 'true',
    slugField: fields.slug,
  };
}

/** The value of a field; `undefined` if it is empty. */
function textOf(field: Field | undefined): string | undefined {
  return field === undefined || field.value === '' ? undefined : field.value;
}
