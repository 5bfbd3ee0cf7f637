/**
 * What is wrong with each post of examples/mistakes, by category and slug: `line:character-line:character severity
 * rule`, counted from 0. A post that is not here has no problem.
 */
export const MISTAKES: Readonly<Record<string, readonly string[]>> = {
  'body/image-broken-html': ['10:36-10:86 error image-broken'],
  'body/image-broken-markdown': ['10:11-10:20 error image-broken'],
  'body/link-broken-heading': ['8:73-8:85 error link-broken', '9:15-9:59 error link-broken'],
  'body/link-broken-post': ['9:24-9:67 error link-broken'],
  'body/title-missing': ['6:0-6:85 warning title-missing'],
  'fields/date-invalid-day': ['1:5-1:15 error date-invalid'],
  'fields/date-invalid-format': ['1:5-1:15 error date-invalid'],
  'fields/field-duplicate': ['4:0-4:7 error field-duplicate'],
  'fields/field-empty': ['2:0-2:6 error field-empty'],
  'fields/field-missing': ['0:0-0:4 error field-missing'],
  'fields/field-unknown': ['3:0-3:6 warning field-unknown'],
  'fields/field-whitespace-blanks': [
    '1:4-1:7 warning field-whitespace',
    '2:12-2:14 warning field-whitespace',
  ],
  'fields/field-whitespace-invisible': [
    '2:6-2:7 warning field-whitespace',
    '3:78-3:79 warning field-whitespace',
  ],
  'front-matter/front-matter-missing': ['0:0-0:29 warning front-matter-missing'],
  'front-matter/front-matter-position-heading': ['2:0-2:4 warning front-matter-position'],
  'front-matter/front-matter-position-text': ['2:0-2:4 warning front-matter-position'],
  'front-matter/front-matter-syntax-colon': ['2:0-2:13 error front-matter-syntax'],
  'front-matter/front-matter-syntax-line': ['3:0-3:30 error front-matter-syntax'],
  'front-matter/front-matter-unclosed': ['0:0-0:4 error front-matter-unclosed'],
  'front-matter/front-matter-unclosed-late': ['0:0-0:4 error front-matter-unclosed'],
  'series/section-duplicate-a': ['4:15-4:16 error section-duplicate'],
  'series/section-duplicate-b': ['4:15-4:16 error section-duplicate'],
  'series/section-gap': ['4:15-4:16 warning section-gap'],
  'series/section-gap-start': ['4:15-4:16 warning section-gap'],
  'series/section-invalid-word': ['4:15-4:18 error section-invalid'],
  'series/section-invalid-zero': ['4:15-4:17 error section-invalid'],
  'series/series-incomplete-no-section': ['3:0-3:13 error series-incomplete'],
  'series/series-incomplete-no-series': ['3:0-3:16 error series-incomplete'],
  'series/series-spelling-letters': ['3:7-3:17 warning series-spelling'],
  'series/series-spelling-underscore': ['3:7-3:18 warning series-spelling'],
};
