import { replace } from '../../edits/fieldEdits.js';
import type { Index } from '../../index/index.js';
import { findOtherForm } from '../../links/otherForm.js';
import type { Link } from '../../markdown/link.js';
import type { Post } from '../../post/post.js';
import { say } from '../../text/message.js';
import type { Problem } from '../engine/rule.js';

/** Reports a link or image whose address looks like the name of its file, and is a different one for a web server. */
export function* otherForms(post: Post, link: Link, index: Index): Generator<Problem> {
  const found = findOtherForm(index, post.path, link);
  if (!found) return;
  const { letter, meant } = found;
  yield {
    range: link.range,
    message: say(
      'The file’s name is written with another form of “{0}”, which looks the same and is found by some disks and servers only. Write the name as the file has it',
      letter,
    ),
    // no letter changes, and there is one such file
    fixes: [
      {
        title: say('Write the name as the file has it'),
        edits: [replace(post, link.range, meant)],
        plain: true,
      },
    ],
  };
}
