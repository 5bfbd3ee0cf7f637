/** What a key means to Up Next; `text` is any text. */
export type FieldType = 'date' | 'text' | 'series' | 'section';

/** A key that front matter may hold. */
export interface FieldSpec {
  readonly key: string;
  readonly type: FieldType;
  readonly required: boolean;
}

/** The keys of every site, in the order in which posts write them. A site declares more in its configuration. */
export const KNOWN_FIELDS: readonly FieldSpec[] = [
  { key: 'date', type: 'date', required: true },
  { key: 'topic', type: 'text', required: true },
  { key: 'series', type: 'series', required: false },
  { key: 'series_section', type: 'section', required: false },
  { key: 'summary', type: 'text', required: true },
];
