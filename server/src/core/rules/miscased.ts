import { capitalized } from './terms.ts';

/** Words inside names that keep their small letter, and particles before an apostrophe. */
const SMALL = new Set(
  (
    'a an and as at by for from in of on or the to with ' +
    'à au aux d de des du en et l la le les par pour sur un une ' +
    'al con del e el los las para por sobre y contra ' +
    'и в во на о об по с со для при'
  ).split(' '),
);

/** More words than this, and only some of the ways to misplace capitals are made. */
const MOST_COMBINED = 3;

/**
 * The ways to write a name with other capitals: for a short name all of them, for a longer one all in small
 * letters, only the first in capitals, each single word turned, and all in capitals.
 */
export function miscased(name: string): readonly string[] {
  const words = name.split(/([\s’'-]+)/);
  const turning = words.flatMap((word, index) =>
    index % 2 === 0 && /^\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()) ? [index] : [],
  );
  const write = (isUpper: (place: number, index: number) => boolean): string =>
    words
      .map((word, index) => {
        const place = turning.indexOf(index);
        if (place < 0) return word;
        return isUpper(place, index) ? capitalized(word) : word.charAt(0).toLowerCase() + word.slice(1);
      })
      .join('');
  const isRight = (index: number): boolean => capitalized(words[index]!) === words[index];
  const all = new Set<string>();
  if (turning.length <= MOST_COMBINED)
    for (let set = 0; set < 1 << turning.length; set++) all.add(write((place) => ((set >> place) & 1) === 1));
  else {
    all.add(write(() => false));
    all.add(write((place) => place === 0));
    all.add(write(() => true));
    turning.forEach((_, turned) => {
      all.add(write((place, index) => isRight(index) !== (place === turned)));
    });
  }
  all.delete(name);
  return [...all];
}
