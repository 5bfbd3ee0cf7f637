import type { FrontMatter } from '../frontMatter/frontMatter.js';
import { parseYaml } from '../frontMatter/yaml/parseYaml.js';
import type { YamlBlock } from '../frontMatter/yaml/yaml.js';
import { memoize } from '../text/memoize.js';
import { createSource } from '../text/source.js';
import type { Post } from './post.js';

/** Returns the YAML block at the top of a post whose site does not read YAML. */
export function foreignYaml({ written, frontMatter }: Post): YamlBlock | undefined {
  return written?.syntax === 'yaml' && !frontMatter ? blockOf(written) : undefined;
}

const blockOf = memoize(({ text, range, opening }: FrontMatter): YamlBlock | undefined => {
  const block = parseYaml(createSource(text));
  // a byte order mark may precede the text of the block
  return block && { ...block, range, opening };
});
