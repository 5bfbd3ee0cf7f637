import { postText } from '../../support/blog.js';
import { assertProblems, assertRight } from '../../support/problems.js';

const message = (repaired: string): string =>
  `These characters were read in the wrong encoding. Write ${repaired}`;

const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** UTF-8 read as Windows-1252; Node's own decoder takes the bytes 0x80 to 0x9F for control characters. */
function garble(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte < 0x80 || byte > 0x9f ? String.fromCharCode(byte) : HIGH.charAt(byte - 0x80),
  ).join('');
}

describe('mojibake', () => {
  for (const word of [
    'machine’s',
    'café',
    'naïve',
    'Müller',
    'über',
    'cœur',
    'zając',
    'Ångström',
    'Привет',
    'Αθήνα',
    '日本語',
    '“quoted”',
    '1–2',
    'wait…',
    '→',
    '😀',
    '☕️',
    '20°C',
    '£5',
    'voilà',
  ]) {
    it(`reports what became of ${word}`, () => {
      assertProblems('mojibake', { 'a.md': postText({}, `# A title\n\nText (⟦${garble(word)}⟧) text.\n`) }, [
        message(word),
      ]);
    });
  }

  it('reports each word once, wherever it is', () => {
    const [a, b] = [garble('é'), garble('’')];
    assertProblems(
      'mojibake',
      {
        'a.md': postText(
          { summary: `A ⟦r${a}sum${a}⟧.` },
          `# The ⟦dog${b}s⟧ life\n\n> - **⟦it${b}s⟧** [⟦caf${a}⟧](x${a}.md)\n\n<p title="⟦na${garble('ï')}ve⟧">⟦${a}t${a}⟧</p>\n`,
        ),
      },
      ['résumé', 'dog’s', 'it’s', 'café', 'naïve', 'été'].map(message),
      { rules: { 'link-broken': 'off' } },
    );
  });

  it('repairs what was read wrongly twice', () => {
    assertProblems('mojibake', { 'a.md': postText({}, `# A title\n\n⟦${garble(garble('it’s'))}⟧\n`) }, [
      message('it’s'),
    ]);
  });

  for (const text of [
    'It’s a café in Ångström’s naïve résumé.',
    'Der Umlaut „Ä“, „Ö“ und „Ü“, groß… und Straße“.',
    'VOILÀ… « café », « Québec », MAÇÃ\u00A0, ESPAÑA…, CAFÉ™',
    'AÇÃO, MÃE, ÂNGULO, Â\u00A0, ROSÉ’S',
    '20 °C, 5 £, 3×4, ½, §1, ©2022',
    `\`${garble('it’s')}\` and <code>${garble('é')}</code>`,
    `    ${garble('indented’s')}`,
    `\`\`\`\n${garble('fenced’s')}\n\`\`\``,
    `<!-- ${garble('it’s')} -->`,
    `<img src="${garble('é')}.png">`,
    'a â b Ã c',
  ]) {
    it(`reports nothing for ${JSON.stringify(text)}`, () => {
      assertRight({ 'a.md': postText({}, `# A title\n\n${text}\n`) }, { rules: { 'image-broken': 'off' } });
    });
  }
});
