import { decodeHTMLStrict } from 'entities';

/** Decodes named and numeric character references as CommonMark reads them: `&eacute;`, `&#233;`, `&#xE9;`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|\w+);/g,
    (whole, decimal?: string, hex?: string) => {
      if (decimal === undefined && hex === undefined) return decodeHTMLStrict(whole);
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}
