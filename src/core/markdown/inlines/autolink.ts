const DOMAIN = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
/** An address in angle brackets; sticky. https://spec.commonmark.org/0.31.2/#autolinks */
export const AUTOLINK = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\x00-\x20<>]*>/y;
/** An e-mail address in angle brackets; sticky. */
export const EMAIL = new RegExp(
  String.raw`<[\w.!#$%&'*+/=?^` + '`' + String.raw`{|}~-]+@${DOMAIN}(?:\.${DOMAIN})*>`,
  'y',
);
