import { distance, tolerance } from './spelling.js';

/** Words among which near ones are found without comparing all: by length and by the letters that they begin with. */
export type WordIndex = ReadonlyMap<string, readonly string[]>;

/** A first letter is never wrong; if many words begin alike, nor are these. */
const BEGINNINGS = [1, 4, 8];

/** Among more words that begin alike none is meant: comparing all of them for many words would take too long. */
const MOST_ALIKE = 300;

/** A longer word has no near ones: nobody mistypes a whole line. */
const LONGEST = 100;

export function createWordIndex(words: Iterable<string>): WordIndex {
  const shelves = new Map<string, string[]>();
  for (const word of words) {
    if (word.length > LONGEST) continue;
    for (const beginning of BEGINNINGS) {
      const key = shelfOf(word, word.length, beginning);
      const shelf = shelves.get(key);
      if (shelf) shelf.push(word);
      else shelves.set(key, [word]);
    }
  }
  return shelves;
}

/**
 * Returns the words at most `limit` wrong letters away from `word`, without `word` itself; a first letter is never
 * wrong. Returns none for a very long word, and none of very many that begin alike.
 */
export function near(vocabulary: WordIndex, word: string, limit: number): readonly string[] {
  const found: string[] = [];
  if (word.length > LONGEST) return found;
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    for (const candidate of alike(vocabulary, word, length)) {
      if (candidate !== word && distance(word, candidate, limit) <= limit) found.push(candidate);
    }
  }
  return found;
}

/** Returns the words of a length that begin as `word` does, with as few letters as leave not too many. */
function alike(vocabulary: WordIndex, word: string, length: number): readonly string[] {
  for (const beginning of BEGINNINGS) {
    const shelf = vocabulary.get(shelfOf(word, length, beginning)) ?? [];
    if (shelf.length <= MOST_ALIKE) return shelf;
  }
  return [];
}

/** Returns the one word nearest to `word`; `undefined` if none is near or several are. */
export function nearestIn(vocabulary: WordIndex, word: string): string | undefined {
  for (let limit = 1; limit <= tolerance(word.length); limit++) {
    const found = near(vocabulary, word, limit);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

function shelfOf(word: string, length: number, beginning: number): string {
  return `${length} ${beginning} ${word.slice(0, beginning)}`;
}
