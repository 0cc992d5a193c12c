import { SUFFIX } from '../syntax/labels.ts';
import { foldKey } from '../text/fold.ts';
import { ABJAD, asciiDigits } from '../text/numerals.ts';

/**
 * What a label says, without its marks, so that ways of writing it compare: "3 bis" of "3bis.", "OP3 bis" and "٣ bis";
 * "a" of "(a)" and "A)"; "أ" of "(ا)"; '' of what has no letter and no figure.
 */
export function labelKey(label: string): string {
  const plain = asciiDigits(label.normalize('NFKC'))
    .replace(/[^\p{L}\p{M}\p{N} ]+/gu, '')
    .trim()
    .toLowerCase();
  const figure = /^(?:op|pp|оп|пп)? ?(\d{1,4})/.exec(plain);
  if (figure === null) return LETTERS.get(foldKey(plain)) ?? foldKey(plain);
  const rest = plain.slice(figure[0].length);
  const suffix = SUFFIX.exec(rest)?.[0].trim() ?? '';
  return suffix === '' ? figure[1]! + rest : `${figure[1]} ${suffix}`;
}

/** Arabic letters of items by their form without hamza. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Array.from(ABJAD, (letter) => [foldKey(letter), letter]),
);
