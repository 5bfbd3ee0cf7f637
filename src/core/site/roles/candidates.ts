/**
 * The keys that may play a role, the most frequent in the wild first: of two that equally many posts have, the first
 * does. Keys in maps are written with dots; case does not count.
 */

/** Tables in which Zola and Hugo keep what a site adds to the generator's own keys. */
const OWN_TABLES = ['extra', 'params'];

const SERIES_KEYS = [
  'series',
  'seriesId',
  'series_id',
  'series_name',
  'seriesName',
  'series_title',
  'seriesTitle',
  'series_slug',
  'seriesSlug',
  'serie',
];

/** What names a series, if the series is a map. */
const NAMES_IN_MAP = ['name', 'title', 'slug', 'id'];

/** What numbers a post, if the series is a map. */
const NUMBERS_IN_MAP = ['order', 'part', 'index', 'position', 'weight', 'number'];

/** Keys that number the parts of a series and nothing else. */
const NUMBERS_OF_SERIES = [
  'series_order',
  'seriesOrder',
  'series_part',
  'seriesPart',
  'part',
  'series_index',
  'seriesIndex',
  'series_weight',
  'seriesWeight',
  'series_number',
  'seriesNumber',
  'series-order',
  'series-part',
  'order',
  'weight',
];

export const SERIES_CANDIDATES: readonly string[] = [
  ...SERIES_KEYS,
  ...OWN_TABLES.map((table) => `${table}.series`),
  'taxonomies.series',
].flatMap((key) => [key, ...NAMES_IN_MAP.map((name) => `${key}.${name}`)]);

export const SECTION_CANDIDATES: readonly string[] = [
  ...NUMBERS_OF_SERIES,
  // what numbers the shows of a podcast is a number only at the top, where the generator itself reads it
  'episode',
  'chapter',
  'sidebar_position',
  ...NUMBERS_IN_MAP.flatMap((number) =>
    [...SERIES_KEYS, ...OWN_TABLES.map((table) => `${table}.series`)].map((key) => `${key}.${number}`),
  ),
  ...OWN_TABLES.flatMap((table) => NUMBERS_OF_SERIES.map((key) => `${table}.${key}`)),
];

export const TITLE_CANDIDATES: readonly string[] = ['title'];

export const DATE_CANDIDATES: readonly string[] = [
  'date',
  'pubDate',
  'pubDatetime',
  'publishDate',
  'publishedAt',
  'published_at',
  'published',
  'created',
];

export const TOPIC_CANDIDATES: readonly string[] = [
  'topic',
  'category',
  'categories',
  'taxonomies.categories',
];

export const SUMMARY_CANDIDATES: readonly string[] = ['summary', 'description', 'excerpt'];
