import type { SiteKind } from './siteKind.js';

const SCRIPT = '(?:[cm]?[jt]s)';

/** What the kinds of generators have in common unless a row says otherwise. */
const USUAL = {
  notPosts: [],
  drafts: [],
  endsInSlash: false,
} satisfies Partial<SiteKind>;

/** The kinds of site, a row each; if a folder has the signs of several, the first counts. */
export const SITE_KINDS: readonly SiteKind[] = [
  {
    ...USUAL,
    id: 'hugo',
    signs: [
      { kind: 'file', name: /^hugo\.(?:toml|ya?ml|json)$/ },
      {
        kind: 'setting',
        file: /^(?:config|config\/_default\/(?:config|hugo))\.(?:toml|ya?ml|json)$/,
        setting: /^[\s{]*["']?baseurl["']?\s*[=:]/im,
      },
    ],
    posts: ['content/**'],
    notPosts: ['**/_index.*', 'archetypes/**', 'themes/**'],
    pages: ['content'],
    endsInSlash: true,
    imageRoots: ['static', 'assets'],
    headingIds: 'github',
  },
  {
    ...USUAL,
    id: 'zola',
    signs: [
      {
        kind: 'setting',
        file: /^config\.toml$/,
        setting: /^\s*base_url\s*=/m,
      },
    ],
    posts: ['content/**'],
    notPosts: ['**/_index.*', 'themes/**'],
    pages: ['content'],
    endsInSlash: true,
    imageRoots: ['static'],
    headingIds: 'unknown',
  },
  {
    ...USUAL,
    id: 'jekyll',
    signs: [{ kind: 'folder', file: /^_config\.ya?ml$/, folder: '_posts' }],
    posts: ['**/_posts/**', '**/_drafts/**', '_*/**'],
    notPosts: ['_{site,includes,layouts,data,sass,plugins}/**'],
    drafts: ['**/_drafts/**'],
    pages: [''],
    imageRoots: [''],
    headingIds: 'unknown',
  },
  {
    ...USUAL,
    id: 'astro',
    signs: [{ kind: 'file', name: new RegExp(`^astro\\.config\\.${SCRIPT}$`) }],
    posts: ['src/{content,data,pages}/**', 'content/**'],
    notPosts: ['**/_*', '**/_*/**'],
    pages: ['src/content', 'src/data', 'src/pages', 'content'],
    imageRoots: ['public'],
    headingIds: 'github',
  },
  {
    ...USUAL,
    id: 'docusaurus',
    signs: [{ kind: 'file', name: new RegExp(`^docusaurus\\.config\\.${SCRIPT}$`) }],
    posts: ['blog/**', 'i18n/*/docusaurus-plugin-content-blog*/**'],
    notPosts: ['**/_*', '**/_*/**'],
    pages: [''],
    imageRoots: ['static'],
    headingIds: 'github',
  },
  {
    ...USUAL,
    id: 'eleventy',
    signs: [
      {
        kind: 'file',
        name: new RegExp(`^(?:\\.eleventy|eleventy\\.config)\\.${SCRIPT}$`),
      },
    ],
    posts: ['**'],
    notPosts: ['**/_*', '**/_*/**'],
    pages: ['', 'src'],
    endsInSlash: true,
    imageRoots: ['', 'public', 'src'],
    headingIds: 'unknown',
  },
  {
    ...USUAL,
    id: 'gatsby',
    signs: [{ kind: 'file', name: new RegExp(`^gatsby-config\\.${SCRIPT}$`) }],
    posts: ['{content,posts,src,blog,data}/**'],
    pages: ['content', 'src/pages', 'src', ''],
    imageRoots: ['static'],
    headingIds: 'github',
  },
  {
    ...USUAL,
    id: 'hexo',
    signs: [{ kind: 'folder', file: /^_config\.ya?ml$/, folder: 'source' }],
    posts: ['source/_posts/**', 'source/_drafts/**'],
    notPosts: ['scaffolds/**', 'themes/**'],
    drafts: ['source/_drafts/**'],
    pages: ['source'],
    endsInSlash: true,
    imageRoots: ['source'],
    headingIds: 'unknown',
  },
  {
    ...USUAL,
    id: 'pelican',
    signs: [{ kind: 'file', name: /^pelicanconf\.py$/ }],
    posts: ['content/**'],
    pages: ['content'],
    imageRoots: ['content'],
    headingIds: 'unknown',
  },
  {
    ...USUAL,
    id: 'nikola',
    signs: [{ kind: 'folder', file: /^conf\.py$/, folder: 'posts' }],
    posts: ['posts/**', 'pages/**'],
    pages: [''],
    imageRoots: ['images', 'files'],
    headingIds: 'unknown',
  },
];

/** A blog without the sign of a generator whose posts have front matter in a comment. */
export const COMMENT_KIND: SiteKind = {
  id: 'comment',
  signs: [],
  posts: ['**'],
  notPosts: [],
  drafts: [],
  pages: [''],
  endsInSlash: false,
  imageRoots: undefined,
  headingIds: 'github',
};

/** A blog without the sign of a generator whose posts have other front matter. */
export const PLAIN_KIND: SiteKind = {
  ...USUAL,
  id: 'plain',
  signs: [],
  posts: ['**'],
  pages: [''],
  imageRoots: undefined,
  headingIds: 'github',
};
