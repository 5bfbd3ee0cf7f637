import { distance, tolerance } from './spelling.js';

/** Words in which near ones are found without looking at all: by first letter and length. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

export function createVocabulary(words: Iterable<string>): Vocabulary {
  const shelves = new Map<string, string[]>();
  for (const word of words) {
    const shelf = shelves.get(shelfOf(word, word.length));
    if (shelf) shelf.push(word);
    else shelves.set(shelfOf(word, word.length), [word]);
  }
  return shelves;
}

/** The words at most `limit` wrong letters away from `word`, which is left out itself; a first letter is never wrong. */
export function near(vocabulary: Vocabulary, word: string, limit: number): readonly string[] {
  const found: string[] = [];
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    for (const candidate of vocabulary.get(shelfOf(word, length)) ?? []) {
      if (candidate !== word && distance(word, candidate, limit) <= limit) found.push(candidate);
    }
  }
  return found;
}

/** The one word nearest to `word`; `undefined` where none is near or several are. */
export function nearestIn(vocabulary: Vocabulary, word: string): string | undefined {
  for (let limit = 1; limit <= tolerance(word.length); limit++) {
    const found = near(vocabulary, word, limit);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

function shelfOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}
