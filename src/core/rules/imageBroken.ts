import { replace } from '../edits/fieldEdits.js';
import { resolve } from '../links/resolve.js';
import { suggestImage } from '../links/suggest.js';
import { say } from '../text/message.js';
import type { Rule } from './engine/rule.js';
import { otherForms } from './shared/otherForms.js';
import { undefinedReferences } from './shared/undefinedReferences.js';

export const imageBroken: Rule = {
  id: 'image-broken',
  severity: 'error',
  summary: 'An image does not exist.',
  reads: ['files'],
  *check(post, index) {
    for (const link of post.body.links) {
      const { kind, target, range } = link;
      if (kind !== 'image') continue;
      if (target === '') {
        const message = say('This image has no address. Write one, or remove the image');
        yield { range, message, fixes: [] };
      }
      if (resolve(index, post.path, target, 'image').kind !== 'missing') {
        yield* otherForms(post, link, index);
        continue;
      }
      const meant = suggestImage(index, post.path, target);
      const message =
        meant === undefined
          ? say('There is no image at “{0}”. Correct the address, or put the image there', target)
          : say('There is no image at “{0}”. Did you mean “{1}”?', target, meant);
      const fix = { title: say('Show {0}', meant ?? ''), edits: [replace(post, range, meant ?? '')] };
      yield { range, message, fixes: meant === undefined ? [] : [fix] };
    }
    yield* undefinedReferences(post, 'image');
  },
};
