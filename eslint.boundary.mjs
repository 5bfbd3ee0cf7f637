// What keeps VS Code from calling the extension past its error boundary, src/extension/boundary.ts.

/** @param {string} what */
const through = (what) => `An error would go unnoticed: use ${what} of boundary.ts`;

/** The options of `no-restricted-syntax`, as selectors of syntax and what to do instead. */
export const pastTheBoundary = [
  {
    selector: 'CallExpression[callee.property.name=/^register(TextEditor)?Command$/]',
    message: through('`command`'),
  },
  {
    selector: 'CallExpression[callee.property.name=/^on[A-Z]/]',
    message: through('`listen`'),
  },
  {
    selector:
      'CallExpression[callee.property.name=/^register\\w*(Provider|Serializer|Handler)$/]:not(:has(> CallExpression[callee.name="guarded"]))',
    message: through('`guarded`'),
  },
  {
    selector: 'Property[key.name=/(Provider|Controller)$/]:not([value.callee.name="guarded"])',
    message: through('`guarded`'),
  },
  {
    selector:
      'CallExpression[callee.name="setTimeout"]:not([arguments.0.callee.name="guard"]):not([arguments.0.name="resolve"])',
    message: through('`guard`'),
  },
  {
    selector: 'UnaryExpression[operator="void"]',
    message: through('`run`'),
  },
];
