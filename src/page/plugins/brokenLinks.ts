import type { Index } from '../../core/index/index.js';
import { findBrokenLink } from '../../core/links/brokenLink.js';
import { resolve } from '../../core/links/resolve.js';
import { suggestImage } from '../../core/links/suggest.js';
import type { Link } from '../../core/markdown/link.js';
import { displayTitle, type Post } from '../../core/post/post.js';
import { severityOf } from '../../core/rules/engine/severityOf.js';
import { silencedPlaces } from '../../core/rules/engine/silencedPlaces.js';
import { imageBroken } from '../../core/rules/imageBroken.js';
import { linkBroken } from '../../core/rules/linkBroken.js';
import { decodePercent } from '../../core/text/percent.js';
import type { ArticleWords } from '../pageHost.js';

/** What is said after a link that leads nowhere, or in place of an image that is not there. Plain text. */
export interface LinkNote {
  readonly text: string;
  /** Where the link was probably meant to lead. */
  readonly meant: { readonly text: string; readonly href: string } | undefined;
}

/** Gives the note on a link, an image, or a video or sound by its target, percent-encoded or not. */
export type BrokenLinks = (kind: Link['kind'] | 'media', target: string) => LinkNote | undefined;

const RULES = { link: linkBroken, image: imageBroken };

/** What a page loads nothing from unless the author allows it, and videos and sounds never. */
const WEB = /^(?:https?:)?\/\//i;

/**
 * Notes on the links and images of a post of which the rules have something to say, with the same suggestions, and on
 * what is not loaded because it is on the web.
 */
export function brokenLinks(
  post: Post,
  index: Index,
  words: ArticleWords,
  loadsWebImages: boolean,
): BrokenLinks {
  const notes = new Map<string, LinkNote>();
  const isSilenced = {
    link: silencedPlaces(post, linkBroken.id),
    image: silencedPlaces(post, imageBroken.id),
  };
  for (const { kind, target, range } of post.body.links) {
    if (severityOf(RULES[kind], index.site) === 'off' || isSilenced[kind](range.start)) continue;
    const note =
      kind === 'link' ? linkNote(post, index, target, words) : imageNote(post, index, target, words);
    if (note) notes.set(`${kind} ${decodePercent(target)}`, note);
  }
  const isLoaded = (kind: Link['kind'] | 'media', target: string): boolean =>
    kind === 'link' || !WEB.test(target) || (kind === 'image' && loadsWebImages && /^https:/i.test(target));
  return (kind, target) => {
    if (isLoaded(kind, target))
      return notes.get(`${kind === 'media' ? 'link' : kind} ${decodePercent(target)}`);
    const text = kind === 'image' ? words.imageOnWeb : words.mediaOnWeb;
    return { text, meant: { text: target, href: target } };
  };
}

function linkNote(post: Post, index: Index, target: string, words: ArticleWords): LinkNote | undefined {
  const broken = findBrokenLink(index, post.path, target);
  if (!broken) return undefined;
  if (broken.kind === 'no address') return { text: words.noAddress, meant: undefined };
  const { meant: href } = broken;
  if (broken.kind === 'nothing') {
    const found = href === undefined ? undefined : resolve(index, post.path, href, 'link');
    const title = found?.kind === 'post' ? displayTitle(found.post) : (href ?? '');
    const meant = href === undefined ? undefined : { text: words.didYouMean(title), href };
    return { text: words.nothingAt(target), meant };
  }
  const { linked, fragment, heading } = broken;
  const text =
    linked === post ? words.noHeading(fragment) : words.noHeadingIn(displayTitle(linked), fragment);
  return {
    text,
    meant:
      heading === undefined || href === undefined
        ? undefined
        : { text: words.didYouMean(`#${heading}`), href },
  };
}

function imageNote(post: Post, index: Index, target: string, words: ArticleWords): LinkNote | undefined {
  if (target === '') return { text: words.noAddress, meant: undefined };
  if (resolve(index, post.path, target, 'image').kind !== 'missing') return undefined;
  const meant = suggestImage(index, post.path, target);
  const text = words.noImageAt(target);
  return { text: meant === undefined ? text : `${text} ${words.didYouMean(meant)}`, meant: undefined };
}
