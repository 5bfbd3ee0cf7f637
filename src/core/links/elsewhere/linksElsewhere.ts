import type { LinksElsewhere } from '../elsewhere.js';
import { pathIn } from './forms.js';
import { formElsewhere, writeElsewhere } from './linkForms.js';
import { resolveElsewhere } from './resolveElsewhere.js';

/** For `provideLinksElsewhere`. */
export const LINKS_ELSEWHERE: LinksElsewhere = {
  resolve: resolveElsewhere,
  pathIn,
  formOf: formElsewhere,
  write: writeElsewhere,
};
