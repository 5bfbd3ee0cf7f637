// npm run bench: how long the core takes, as ratios against something run in the same breath. Times alone say as much
// of the machine, and of what else it is doing, as of the code.
import MarkdownIt from 'markdown-it';
import { createIndex } from '../src/core/index/createIndex.js';
import type { Index } from '../src/core/index/index.js';
import { updateIndex } from '../src/core/index/updateIndex.js';
import { parsePost } from '../src/core/post/parsePost.js';
import { affectedPosts } from '../src/core/rules/engine/affected.js';
import { checkPost } from '../src/core/rules/engine/check.js';
import { parseOptions } from '../src/core/site/site.js';
import { createRenderer } from '../src/page/renderer.js';
import { generateBlog, indexOf } from './blog.js';
import { median, ratios } from './ratios.js';

const ROUNDS = 7;

/** Runs both in turn, A B A B …, and prints the median of the ratios with the least and the greatest. */
function compare(what: string, a: () => unknown, against: string, b: () => unknown): void {
  const milliseconds = (run: () => unknown): number => {
    const started = performance.now();
    run();
    return performance.now() - started;
  };
  milliseconds(a);
  milliseconds(b);
  const rounds = Array.from({ length: ROUNDS }, () => ({ a: milliseconds(a), b: milliseconds(b) }));
  const { typical, range } = ratios(rounds);
  console.log(
    `${what}: ${typical} × ${against} ${range}, ${median(rounds.map((round) => round.a)).toFixed(1)} ms`,
  );
}

const blog = generateBlog(5000);
const texts = [...blog.values()];
const index = indexOf(blog);
const { site } = index;
const markdownIt = new MarkdownIt({ html: true });
const renderer = createRenderer();

function parseAll(): void {
  for (const [path, text] of blog) parsePost(path, text, parseOptions(site, path));
}

function checkAll(of: Index): void {
  for (const post of of.posts.values()) checkPost(post, of);
}

/** What happens for a key that is pressed: one post parsed anew, the index brought up to date, what follows checked. */
function keystroke(): void {
  const [path = '', text = ''] = [...blog.entries()][1234] ?? [];
  const post = parsePost(path, `${text}One more letter.`, parseOptions(site, path));
  const after = updateIndex(index, path, post);
  for (const affected of affectedPosts(index, after, [path])) {
    const found = after.posts.get(affected);
    if (found) checkPost(found, after);
  }
}

console.log(`${blog.size} posts, ${Math.round(texts.join('').length / 1024)} kB`);
compare('parsing every post', parseAll, 'markdown-it parsing them', () =>
  texts.forEach((text) => markdownIt.parse(text, {})),
);
compare(
  'indexing the parsed posts',
  () => createIndex(index.posts.values(), index.files, site),
  'parsing them',
  parseAll,
);
compare(
  'checking every post',
  () => checkAll(createIndex(index.posts.values(), index.files, site)),
  'parsing them',
  parseAll,
);
compare('a keystroke', keystroke, 'indexing and checking everything', () =>
  checkAll(createIndex(index.posts.values(), index.files, site)),
);

const long = `# Title\n\n${texts.slice(0, 10).join('\n')}`;
const context = { imageUrl: () => undefined, bodyLine: 0, titleLine: 0 };
compare(
  `rendering ${Math.round(long.length / 1024)} kB, highlighted`,
  () => renderer.render(long, context),
  'markdown-it alone',
  () => markdownIt.render(long),
);
