import type { KindId } from './siteKind.js';

/** The names of the kinds of site in documentation, and how it shows their signs. No feature loads it. */
export interface ShownKind {
  readonly name: string;
  readonly signs: readonly string[];
}

export const SHOWN_KINDS: Readonly<Record<KindId, ShownKind>> = {
  hugo: { name: 'Hugo', signs: ['hugo.*', 'config.* or config/_default/ with baseURL'] },
  zola: { name: 'Zola', signs: ['config.toml with base_url'] },
  jekyll: { name: 'Jekyll', signs: ['_config.yml with _posts/'] },
  astro: { name: 'Astro', signs: ['astro.config.*'] },
  docusaurus: { name: 'Docusaurus', signs: ['docusaurus.config.*'] },
  eleventy: { name: 'Eleventy', signs: ['.eleventy.* or eleventy.config.*'] },
  gatsby: { name: 'Gatsby', signs: ['gatsby-config.*'] },
  hexo: { name: 'Hexo', signs: ['_config.yml with source/'] },
  pelican: { name: 'Pelican', signs: ['pelicanconf.py'] },
  nikola: { name: 'Nikola', signs: ['conf.py with posts/'] },
  comment: { name: 'Comment', signs: [] },
  plain: { name: 'None', signs: [] },
};
