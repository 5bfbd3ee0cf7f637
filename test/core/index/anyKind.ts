import fc from 'fast-check';

/** Where files may be; those of a generator are posts of its only while its sign is there. */
const PLACES: readonly (readonly string[])[] = [
  ['a.md', 'b.md', 'x/x.md', 'x/y.md', 'z/z.md'],
  ['site/content/p/a.md', 'site/content/p/b/index.md', 'site/content/p/b/index.de.md', 'site/content/c.md'],
  ['site/content/en/d.md', 'site/content/de/d.md', 'site/content/de/e.md', 'site/content/f.md', 'a.md'],
  ['j/_posts/2024-05-31-a.md', 'j/_posts/b.md', 'j/_drafts/c.md', 'x/x.md', 'y/y.md'],
  ['content/a.md', 'content/b.md', 'site/content/p/a.md', 'j/_posts/b.md', 'x/x.md', 'y/y.md'],
];
const IMAGES = ['x/x.png', 'site/static/y.png', 'site/content/p/b/z.png'];

const QUIET = '{"rules": {"link-broken": "off", "image-broken": "off", "image-foreign": "off"}}';

/** Files that decide what a folder is, each with the texts that it may have. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  'hugo.toml': [''],
  'site/hugo.toml': [''],
  'site/config.toml': ['base_url = "https://a.b"', 'title = "x"'],
  'j/_config.yml': [''],
  'pelicanconf.py': [''],
  '.upnext.json': ['{"layout": "file"}', '{"keys": {"series": "saga"}}', '{"posts": ["x/**"]}', QUIET],
};

/** Front matter as its keys with their values, `key: value`. */
const FIELDS: readonly (readonly string[])[] = [
  ['title: One', 'title: Two', 'Title: two', 'title: Docker', ''],
  [
    'date: 2022-01-01',
    'date: 2022-01-02',
    'date: 2023-02-29',
    'pubDate: 2022-01-03',
    'pubDate: 2022-01-01',
    '',
  ],
  [
    'category: Docker',
    'category: docker',
    'category: Git',
    'topic: Dockre',
    'topic: Docker',
    'topic: Gti',
    '',
  ],
  [
    ...['series: Docker', 'series: Dockre', 'series: docker', 'series: Dokcer', 'series_id: Docker', ''],
    ...['series_id: raised-beds', 'series: raised-beds', 'saga: Docker', 'series: Dockers', 'series: Docer'],
  ],
  ['', '', 'series_title: Raised Beds', 'series_title: Docker'],
  [
    'part: 1',
    'part: 2',
    'part: 4',
    'weight: 10',
    'weight: 20',
    'series_order: 2',
    'series_section: 3',
    'part: two',
    '',
  ],
  ['', 'draft: true', 'slug: other', 'summary: A summary.', 'summary: Two.'],
];

const BODIES = [
  '# One\n',
  '# Two\n\n## Part\n',
  '',
  'Text.\n\n[a](/x#part) [b](b.md#two) [c](gone.md) [d](../x/y.md)\n',
  '[next](b.md) [previous](/site/content/p/a.md) [e]({{< ref "c.md" >}})\n',
  '![a](x.png) ![b](/y.png) ![c](z.png)\n',
  '<!-- up-next-disable title-duplicate -->\n\n# One\n',
];

type Write = (fields: readonly (readonly [key: string, value: string])[]) => string;

const isBare = (value: string): boolean => /^(?:\d+|2022-[\d-]+|true)$/.test(value);
const written = (fields: Parameters<Write>[0], line: (key: string, value: string) => string): string =>
  fields.map(([key, value]) => `${line(key, value)}\n`).join('');

const YAML: Write = (fields) => `---\n${written(fields, (key, value) => `${key}: ${value}`)}---\n\n`;
const QUOTED_YAML: Write = (fields) => `---\n${written(fields, (key, value) => `${key}: "${value}"`)}---\n\n`;
const YAML_LIST: Write = (fields) =>
  `---\n${written(fields, (key, value) => `${key}: ${key === 'series' ? `[${value}]` : value}`)}---\n\n`;
const TOML: Write = (fields) =>
  `+++\n${written(fields, (key, value) => `${key} = ${isBare(value) ? value : `"${value}"`}`)}+++\n\n`;
const LINES: Write = (fields) => `${written(fields, (key, value) => `${key}: ${value}`)}\n`;
const COMMENT: Write = (fields) => `<!--\n${written(fields, (key, value) => `${key}=${value}`)}-->\n\n`;

/** How the posts of a folder are written; most folders have one way. */
const WRITERS: readonly (readonly Write[])[] = [
  ...[[YAML], [TOML], [LINES], [YAML, QUOTED_YAML, YAML_LIST]],
  ...[[YAML, TOML], [YAML, COMMENT], [COMMENT], [YAML, TOML, LINES, COMMENT]],
];

/** A file with its new text; `undefined` where it is gone. */
export type Change = readonly [path: string, text: string | undefined];

function changesIn(
  places: readonly string[],
  write: readonly Write[],
  pools: readonly (readonly string[])[],
) {
  const fields = fc.tuple(...pools.map((pool) => fc.constantFrom(...pool))).map((all) =>
    all.flatMap((field) => {
      const [key = '', value = ''] = field.split(': ');
      return key === '' ? [] : [[key, value] as const];
    }),
  );
  const post = fc
    .tuple(fields, fc.constantFrom(...write), fc.constantFrom(...BODIES))
    .map(([all, toText, body]) => toText(all) + body);
  const text = fc.oneof(
    { arbitrary: post, weight: 12 },
    { arbitrary: fc.constantFrom(undefined, undefined, '# No post\n', '---\ntags: [a]\n---\n'), weight: 2 },
  );
  const change: fc.Arbitrary<Change> = fc.oneof(
    { arbitrary: fc.tuple(fc.constantFrom(...places), text), weight: 14 },
    { arbitrary: fc.tuple(fc.constantFrom(...IMAGES), fc.constantFrom('', undefined)), weight: 1 },
    {
      arbitrary: fc
        .constantFrom(...Object.keys(SIGNS))
        .chain((path) => fc.tuple(fc.constant(path), fc.constantFrom(undefined, ...(SIGNS[path] ?? [])))),
      weight: 1,
    },
  );
  return fc.record({
    start: fc.array(change, { maxLength: 12 }),
    steps: fc.array(fc.array(change, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 6 }),
  });
}

/** The files of a folder, and what changes in it then, step by step. A folder has few words, so that its posts meet. */
export const histories = fc
  .tuple(
    fc.constantFrom(...PLACES),
    fc.constantFrom(...WRITERS),
    fc.tuple(...FIELDS.map((pool) => fc.subarray([...pool], { minLength: 2, maxLength: 4 }))),
  )
  .chain(([places, write, pools]) => changesIn(places, write, pools));
