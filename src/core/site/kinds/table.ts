import type { KindId, SiteKind } from './siteKind.js';
import {
  DOCUSAURUS_SITE,
  HUGO_REF,
  JEKYLL_LINK,
  JEKYLL_POST_URL,
  PELICAN_PATH,
  ZOLA_INTERNAL,
} from './targetForms.js';

const SCRIPT = '(?:[cm]?[jt]s)';

/** What the kinds of generators have in common, where a row says nothing else. */
const USUAL = {
  notPosts: [],
  drafts: [],
  targets: [],
} satisfies Partial<SiteKind>;

/** The kinds of site, a row each; the first of several that a folder has the signs of. */
export const SITE_KINDS: readonly SiteKind[] = [
  {
    ...USUAL,
    id: 'hugo',
    name: 'Hugo',
    signs: [
      { kind: 'file', name: /^hugo\.(?:toml|ya?ml|json)$/, shown: 'hugo.*' },
      {
        kind: 'setting',
        file: /^(?:config|config\/_default\/(?:config|hugo))\.(?:toml|ya?ml|json)$/,
        setting: /^[\s{]*["']?baseurl["']?\s*[=:]/im,
        shown: 'config.* or config/_default/ with baseURL',
      },
    ],
    posts: ['content/**'],
    notPosts: ['**/_index.*', 'archetypes/**', 'themes/**'],
    imageRoots: ['static', 'assets'],
    headingIds: 'github',
    targets: [HUGO_REF],
  },
  {
    ...USUAL,
    id: 'zola',
    name: 'Zola',
    signs: [
      {
        kind: 'setting',
        file: /^config\.toml$/,
        setting: /^\s*base_url\s*=/m,
        shown: 'config.toml with base_url',
      },
    ],
    posts: ['content/**'],
    notPosts: ['**/_index.*', 'themes/**'],
    imageRoots: ['static'],
    headingIds: 'unknown',
    targets: [ZOLA_INTERNAL],
  },
  {
    ...USUAL,
    id: 'jekyll',
    name: 'Jekyll',
    signs: [
      { kind: 'folder', file: /^_config\.ya?ml$/, folder: '_posts', shown: '_config.yml with _posts/' },
    ],
    posts: ['**/_posts/**', '**/_drafts/**', '_*/**'],
    notPosts: ['_{site,includes,layouts,data,sass,plugins}/**'],
    drafts: ['**/_drafts/**'],
    imageRoots: [''],
    headingIds: 'unknown',
    targets: [JEKYLL_POST_URL, JEKYLL_LINK],
  },
  {
    ...USUAL,
    id: 'astro',
    name: 'Astro',
    signs: [{ kind: 'file', name: new RegExp(`^astro\\.config\\.${SCRIPT}$`), shown: 'astro.config.*' }],
    posts: ['src/{content,data,pages}/**', 'content/**'],
    notPosts: ['**/_*', '**/_*/**'],
    imageRoots: ['public'],
    headingIds: 'github',
  },
  {
    ...USUAL,
    id: 'docusaurus',
    name: 'Docusaurus',
    signs: [
      { kind: 'file', name: new RegExp(`^docusaurus\\.config\\.${SCRIPT}$`), shown: 'docusaurus.config.*' },
    ],
    posts: ['blog/**', 'i18n/*/docusaurus-plugin-content-blog*/**'],
    notPosts: ['**/_*', '**/_*/**'],
    imageRoots: ['static'],
    headingIds: 'github',
    targets: [DOCUSAURUS_SITE],
  },
  {
    ...USUAL,
    id: 'eleventy',
    name: 'Eleventy',
    signs: [
      {
        kind: 'file',
        name: new RegExp(`^(?:\\.eleventy|eleventy\\.config)\\.${SCRIPT}$`),
        shown: '.eleventy.* or eleventy.config.*',
      },
    ],
    posts: ['**'],
    notPosts: ['**/_*', '**/_*/**'],
    imageRoots: ['', 'public', 'src'],
    headingIds: 'unknown',
  },
  {
    ...USUAL,
    id: 'gatsby',
    name: 'Gatsby',
    signs: [{ kind: 'file', name: new RegExp(`^gatsby-config\\.${SCRIPT}$`), shown: 'gatsby-config.*' }],
    posts: ['{content,posts,src,blog,data}/**'],
    imageRoots: ['static'],
    headingIds: 'github',
  },
  {
    ...USUAL,
    id: 'hexo',
    name: 'Hexo',
    signs: [
      { kind: 'folder', file: /^_config\.ya?ml$/, folder: 'source', shown: '_config.yml with source/' },
    ],
    posts: ['source/_posts/**', 'source/_drafts/**'],
    notPosts: ['scaffolds/**', 'themes/**'],
    drafts: ['source/_drafts/**'],
    imageRoots: ['source'],
    headingIds: 'unknown',
  },
  {
    ...USUAL,
    id: 'pelican',
    name: 'Pelican',
    signs: [{ kind: 'file', name: /^pelicanconf\.py$/, shown: 'pelicanconf.py' }],
    posts: ['content/**'],
    imageRoots: ['content'],
    headingIds: 'unknown',
    targets: [PELICAN_PATH],
  },
  {
    ...USUAL,
    id: 'nikola',
    name: 'Nikola',
    signs: [{ kind: 'folder', file: /^conf\.py$/, folder: 'posts', shown: 'conf.py with posts/' }],
    posts: ['posts/**', 'pages/**'],
    imageRoots: ['images', 'files'],
    headingIds: 'unknown',
  },
];

/** A blog without the sign of a generator whose posts have front matter in a comment. */
export const COMMENT_KIND: SiteKind = {
  id: 'comment',
  name: 'Comment',
  signs: [],
  posts: ['**'],
  notPosts: [],
  drafts: [],
  imageRoots: undefined,
  headingIds: 'github',
  targets: [],
};

/** A blog without the sign of a generator whose posts have other front matter. */
export const PLAIN_KIND: SiteKind = {
  ...USUAL,
  id: 'plain',
  name: 'None',
  signs: [],
  posts: ['**'],
  imageRoots: undefined,
  headingIds: 'github',
};

export function kindById(id: KindId): SiteKind {
  if (id === 'comment') return COMMENT_KIND;
  return SITE_KINDS.find((kind) => kind.id === id) ?? PLAIN_KIND;
}
