import assert from 'node:assert/strict';
import { parseBody } from '../../src/core/markdown/parseBody.js';
import { createSource } from '../../src/core/text/source.js';
import { render } from './render.js';

/** What the reader follows. */
const targets = (text: string): readonly string[] =>
  parseBody(createSource(text), 0).links.map(({ target }) => target);

describe('what only a generator knows', () => {
  for (const [written, shown] of [
    ['{{<figure src="a.png">}}', '<p>{{&lt;figure src=&quot;a.png&quot;&gt;}}</p>'],
    ['{{<img src="a.png">}} b', '<p>{{&lt;img src=&quot;a.png&quot;&gt;}} b</p>'],
    ['a {{<b>}}c{{</b>}}', '<p>a {{&lt;b&gt;}}c{{&lt;/b&gt;}}</p>'],
    ['{{< youtube "x" >}}', '<p>{{&lt; youtube &quot;x&quot; &gt;}}</p>'],
    ['{{% notice %}}', '<p>{{% notice %}}</p>'],
    ['A <Badge text="x" /> here', '<p>A &lt;Badge text="x" /> here</p>'],
    ['<Chart data={x} />', '&lt;Chart data={x} />'],
    [
      '<Tabs.Item>\n\nIn *tabs*.\n\n</Tabs.Item>',
      '<p>&lt;Tabs.Item&gt;</p>\n<p>In <em>tabs</em>.</p>\n<p>&lt;/Tabs.Item&gt;</p>',
    ],
    ['<Img src="a.png">', '&lt;Img src="a.png">'],
  ] as const) {
    it(`is shown as it is written: ${written.replaceAll('\n', ' ')}`, () => {
      assert.equal(render(written), shown);
      assert.deepEqual(targets(written), []);
    });
  }

  for (const html of [
    'a <b>c</b>',
    'a<br>b',
    'a<BR>b',
    '<DIV>\na\n</DIV>',
    '<H2>a</H2>',
    '{ <b>a</b> }',
    '<my-tag>a</my-tag>',
  ]) {
    it(`is not HTML in small or in capital letters: ${html.replaceAll('\n', ' ')}`, () => {
      assert.ok(!render(html).includes('&lt;'), render(html));
    });
  }
});
