import * as assert from 'node:assert/strict';
import { decodeHTMLStrict } from 'entities/lib/decode.js';
import { entitiesModule, namedReferences } from '../../scripts/entities.mjs';

describe('the small table of character references', () => {
  it('says the same as the package that it stands for', async () => {
    const address = `data:text/javascript,${encodeURIComponent(entitiesModule())}`;
    const { decodeHTML } = (await import(address)) as { readonly decodeHTML: (reference: string) => string };
    const names = [...namedReferences().keys()];
    assert.equal(names.length, 2125);
    for (const name of names) assert.equal(decodeHTML(`&${name};`), decodeHTMLStrict(`&${name};`), name);
    for (const none of ['&nothing;', '&constructor;']) assert.equal(decodeHTML(none), none);
  });
});
