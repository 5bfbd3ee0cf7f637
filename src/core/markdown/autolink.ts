import { matchEnd } from './matchEnd.js';

const DOMAIN = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const AUTOLINK = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\x00-\x20<>]*>/y;
const EMAIL = new RegExp(
  String.raw`<[\w.!#$%&'*+/=?^` + '`' + String.raw`{|}~-]+@${DOMAIN}(?:\.${DOMAIN})*>`,
  'y',
);

/** Returns the offset after the address in angle brackets at `offset`: https://spec.commonmark.org/0.31.2/#autolinks */
export function autolinkEnd(text: string, offset: number): number | undefined {
  return matchEnd(AUTOLINK, text, offset);
}

/** Returns the offset after the e-mail address in angle brackets at `offset`. */
export function emailAutolinkEnd(text: string, offset: number): number | undefined {
  return matchEnd(EMAIL, text, offset);
}
