import DOMPurify, { type Config } from 'dompurify';
import { ownClasses, type PagePart } from '../page/classes.js';

/** Addresses without a scheme, and of these schemes alone; DOMPurify itself lets `data:` pass in images. */
const SAFE_ADDRESS = /^(?:(?:https?|mailto|tel):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

/** The attribute that holds the drawing of a formula, as MathML. */
const FORMULA = 'data-formula';

const CONFIG = {
  USE_PROFILES: { html: true },
  FORBID_TAGS: [
    'button',
    'dialog',
    'fieldset',
    'form',
    'optgroup',
    'option',
    'select',
    'slot',
    'style',
    'template',
    'textarea',
  ],
  FORBID_ATTR: [
    'autoplay',
    'background',
    'download',
    'popover',
    'popovertarget',
    'popovertargetaction',
    'style',
  ],
  ALLOWED_URI_REGEXP: SAFE_ADDRESS,
  ALLOW_DATA_ATTR: false,
  ADD_ATTR: ['data-line', FORMULA],
  // ids and names begin with `user-content-`, so that no heading is called like a part of the page or of the DOM
  SANITIZE_NAMED_PROPS: true,
} satisfies Config;

/** What `SANITIZE_NAMED_PROPS` puts before every id. */
export const ID_PREFIX = 'user-content-';

DOMPurify.addHook('uponSanitizeElement', (node) => {
  if (!(node instanceof Element) || node.localName !== 'input') return;
  // the box of a task list, to be looked at
  if (node.getAttribute('type')?.toLowerCase() === 'checkbox') node.setAttribute('disabled', '');
  else node.remove();
});

/** The part of the page that is being cleaned. */
let cleaned: PagePart = 'article';

DOMPurify.addHook('uponSanitizeAttribute', (_node, attribute) => {
  if (attribute.attrName !== 'class') return;
  const classes = ownClasses(cleaned, attribute.attrValue);
  attribute.attrValue = classes.join(' ');
  if (classes.length === 0) attribute.keepAttr = false;
});

/** After this, parsers ignore a `<frameset>`; at the start it takes the place of the body, and all text is lost. */
const START = '<br>';

/** A post is untrusted: nothing of it runs, is sent anywhere, or covers the page. */
export function sanitise(html: string, part: PagePart): DocumentFragment {
  cleaned = part;
  const content = DOMPurify.sanitize(START + html, { ...CONFIG, RETURN_DOM_FRAGMENT: true });
  content.firstChild?.remove();
  for (const formula of content.querySelectorAll(`[${FORMULA}]`)) draw(formula);
  return content;
}

/** MathML is cleaned by itself: what a parser makes of it among HTML is what cleaners have been tricked with. */
function draw(formula: Element): void {
  const drawing = formula.getAttribute(FORMULA) ?? '';
  formula.removeAttribute(FORMULA);
  formula.replaceChildren(
    DOMPurify.sanitize(drawing, { USE_PROFILES: { mathMl: true }, RETURN_DOM_FRAGMENT: true }),
  );
}
