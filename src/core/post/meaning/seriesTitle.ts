/** The key of the title that is shown for a series whose name is a slug, in lower case. */
export const SERIES_TITLE_KEY = 'series_title';
