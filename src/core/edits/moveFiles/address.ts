import { siteIn } from '../../links/target.js';
import type { Link } from '../../markdown/link.js';
import { decodePercent, encodePercent } from '../../text/percent.js';

/** A written target, parsed. */
export interface Address {
  /** What comes before the first name: nothing, `/`, or the site's address and `/`. */
  readonly lead: string;
  readonly names: readonly WrittenName[];
  /** Whether it begins with `./`. */
  readonly dotted: boolean;
  /** Whether it ends with a slash. */
  readonly slash: boolean;
  /** The query and the fragment, as written. */
  readonly suffix: string;
}

interface WrittenName {
  readonly name: string;
  /** With its percent-encoding. */
  readonly written: string;
}

/** An address to write: decoded names after a lead. */
export interface NewAddress {
  readonly lead: string;
  readonly names: readonly string[];
}

export function readAddress({ target }: Link, siteUrl: string | undefined): Address {
  const site = siteIn(target, siteUrl) ?? '';
  const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(target.slice(site.length)) ?? [];
  const names = path
    .split('/')
    .map((written) => ({ written, name: decodePercent(written) }))
    .filter(({ name }) => name !== '' && name !== '.');
  const lead = site !== '' ? `${site}/` : path.startsWith('/') ? '/' : '';
  return { lead, names, dotted: path.startsWith('./'), slash: /[^/]\/+$/.test(path), suffix };
}

/**
 * Returns a new target instead of an old one, encoded like that one, not yet escaped. With `keep`, names that were in
 * the old one stay as they were written.
 */
export function joinAddress(link: Link, old: Address, { lead, names }: NewAddress, keep: boolean): string {
  const known = new Map(keep ? old.names.map(({ name, written }) => [name, written]) : []);
  const encode = encoderLike(link);
  const path = names.map((name) => known.get(name) ?? encode(name)).join('/');
  const relative = lead === '';
  const written = relative && path === '' ? '.' : path;
  // `a:b.md` would be an address on the web
  const dotted = relative && names[0] !== '..' && path !== '' && (old.dotted || /^[\w+.-]+:/.test(path));
  return `${lead}${dotted ? './' : ''}${written}${old.slash ? '/' : ''}${old.suffix}`;
}

/**
 * Encodes as the author has, as far as the link shows; what could end a target or be read as another is always encoded.
 */
function encoderLike({ target, syntax }: Link): (name: string) => string {
  const keepsSpaces = target.includes(' ') && /^(?:angle|double-quoted|single-quoted)$/.test(syntax);
  const all = /%[89A-F]/i.test(target);
  return (name) =>
    name.replace(/[\s()<>"'`%#?\\&|{]|\p{Cc}|\P{ASCII}/gu, (character) => {
      if (character === ' ' && keepsSpaces) return character;
      if (/[^\s\p{ASCII}]/u.test(character)) return all ? encodePercent(character) : character;
      return encodePercent(character);
    });
}
