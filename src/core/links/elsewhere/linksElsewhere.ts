import type { LinksElsewhere } from '../elsewhere.js';
import { pathIn } from './forms.js';
import { resolveElsewhere } from './resolveElsewhere.js';

/** For `provideLinksElsewhere`. */
export const LINKS_ELSEWHERE: LinksElsewhere = { resolve: resolveElsewhere, pathIn };
