import fc from 'fast-check';

const PIECES = [
  ...['<!--', '-->', '<!-->', '=', ':', '#', '# T', '## T', '```', '~~~', '- ', '> ', '    ', '---', '==='],
  ...['\n', '\n', '\n\n', '\r\n', '\r', '\t', ' ', '\u00A0', '\u202F', '\u200B', '\uFEFF', '\u0000'],
  ...['\uD83D', '\uDC4D', '👍', 'é', 'ß', 'text', 'a=b', 'date', 'date=2022-06-27', 'topic=Docker'],
  ...['series=Angular_Indepth', 'series_section=2', 'summary=A summary.', 'date: 2022-06-27', 'sumary=x'],
  ...['[a](b.md)', '![i](j.png)', '[r]', '[r]: c.md', '<img src="k.png">', "<a href='d'>", '<a href=e>'],
  ...[
    '<img srcset="l.png 1x, m.png 2x">',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    '`',
    '*',
    '_',
    '\\',
    '&amp;',
    '"',
    "'",
  ],
];

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(''));
const opening = fc.constantFrom(
  '',
  '<!--',
  '<!--\n',
  '\uFEFF<!--\r\ndate=2022-06-27\r\n',
  '\n<!-- topic=A\n',
);

/** Texts made from what posts are made of, in any order; most begin with a comment. */
const postLikeText = fc.tuple(opening, pieces).map((all) => all.join(''));

/** Any text at all: also halves of surrogate pairs. */
export const anyText = fc.oneof(
  postLikeText,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
);

/** `piece`, again and again, up to a length. */
export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}
