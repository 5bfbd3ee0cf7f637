import type { Index } from '../index/index.js';
import type { Link } from '../markdown/link.js';
import { namesOf } from '../text/paths.js';
import { decodePercent, encodePart, encodeTarget } from '../text/percent.js';
import { leadsTo, resolve } from './resolve.js';

/** A name in an address that looks like that of the file and consists of other characters. */
export interface OtherForm {
  /** The first letter that differs: `é`. */
  readonly letter: string;
  /** The whole address with the names as the files have them. */
  readonly meant: string;
}

/**
 * Whether a link names a file by other characters than the file has, such as one for `é` where the file has `e` and an
 * accent, on a disk that distinguishes them; `undefined` if it does not.
 */
export function findOtherForm(
  index: Index,
  from: string,
  { kind, target }: Pick<Link, 'kind' | 'target'>,
): OtherForm | undefined {
  if (!index.files.formsApart || !/[^\u0020-\u007E]|%[c-f]/i.test(target)) return undefined;
  const path = leadsTo(resolve(index, from, target, kind));
  if (path === undefined || path.normalize('NFC') === path.normalize('NFD')) return undefined;
  const own = namesByForm(path);
  let letter: string | undefined;
  const [address = ''] = target.split(/[?#]/, 1);
  const names = address.split('/').map((written) => {
    const name = decodePercent(written);
    const wanted = own.get(name.normalize());
    if (wanted === undefined || wanted === name) return written;
    letter ??= firstOther(name, wanted);
    return /^\p{ASCII}*$/u.test(written) ? encodePart(wanted) : encodeTarget(wanted);
  });
  return letter === undefined ? undefined : { letter, meant: names.join('/') + target.slice(address.length) };
}

/**
 * Returns the names in a path as they are on disk, including that of the file without its extension, by their composed
 * forms.
 */
function namesByForm(path: string): ReadonlyMap<string, string> {
  const names = namesOf(path);
  return new Map(
    [...names, (names.at(-1) ?? '').replace(/\.\w+$/, '')].map((name) => [name.normalize(), name]),
  );
}

/** Returns the first letter that one name writes as one character and the other as several. */
function firstOther(name: string, other: string): string {
  let [at, atOther] = [0, 0];
  for (const letter of name.normalize()) {
    const apart = letter.normalize('NFD');
    const [form, otherForm] = [
      name.startsWith(letter, at) ? letter : apart,
      other.startsWith(letter, atOther) ? letter : apart,
    ];
    if (form !== otherForm) return letter;
    at += form.length;
    atOther += otherForm.length;
  }
  return name;
}
