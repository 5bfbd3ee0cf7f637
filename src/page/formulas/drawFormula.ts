import temml from 'temml';
import { type Attribute, parseTags } from '../../core/markdown/html/htmlTags.js';
import { applyReplacements } from '../../core/text/replacements.js';
import { escapeHtml } from '../html.js';
import type { FormulaDrawing } from './formulaDrawing.js';

/** Code units; no reader could look at a longer formula. */
const LONGEST = 5000;

const OPTIONS = {
  throwOnError: true,
  // of a rule or a space, in em and in points: nothing covers the page
  maxSize: [20, 200] satisfies [number, number],
};

/** Draws a formula in TeX, without its signs, as MathML, which needs no style but the page's. */
export function drawFormula(tex: string, isBlock: boolean): FormulaDrawing {
  if (tex.length > LONGEST) return { kind: 'mistake', message: undefined };
  try {
    return {
      kind: 'drawn',
      html: withoutStyles(temml.renderToString(tex, { ...OPTIONS, displayMode: isBlock })),
    };
  } catch (error) {
    // declared as less than it is
    if (error instanceof temml.ParseError && error instanceof Error)
      return { kind: 'mistake', message: messageOf(error) };
    // the library is recursive, and fails where a formula is very deep, or ends after `^`
    if (error instanceof RangeError || error instanceof TypeError)
      return { kind: 'mistake', message: undefined };
    throw error;
  }
}

/** As in `Expected '}', got 'EOF'`; what follows in the library's own message repeats the formula. */
function messageOf({ message }: Error): string {
  return message.trim().replace(/ at (?:position \d+|end of input): [^]*$/, '');
}

/** What MathML has an attribute of its own for, by the property of CSS; the page's style has a box. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  'background-color': 'mathbackground',
  color: 'mathcolor',
  'font-size': 'mathsize',
};

/**
 * The policy of the page lets no element have a style; of what the library says there, colours, sizes and boxes are
 * kept.
 */
function withoutStyles(html: string): string {
  const styles = parseTags(html).flatMap(({ attributes }) =>
    attributes.filter(({ name }) => name === 'style'),
  );
  return applyReplacements(
    html,
    styles.map((style) => asAttributes(style)),
  );
}

function asAttributes({ value, start, end }: Attribute): { start: number; end: number; text: string } {
  const declarations = value.split(';').map((declaration) => declaration.split(':', 2));
  const kept = declarations.flatMap(([property = '', text = '']) => {
    if (property.trim() === 'border') return ['class="tml-fbox"'];
    const name = ATTRIBUTES[property.trim()];
    return name === undefined ? [] : [`${name}="${escapeHtml(text.trim())}"`];
  });
  return { start: start - 'style="'.length, end: end + 1, text: kept.join(' ') };
}
