import type { Source } from '../text/source.js';
import { parseBlocks } from './blocks/parseBlocks.js';
import type { Body } from './body.js';
import { BodyReader } from './bodyReader.js';

/** Reads the lines from `firstLine`. Nothing in code or in comments is a link or a heading. */
export function parseBody(source: Source, firstLine: number): Body {
  return new BodyReader(source).read(parseBlocks(source, firstLine));
}
