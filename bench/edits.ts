// Where keystrokes fall: inside the words of paragraphs all over a text, a few letters at each place.
import type { Change } from '../server/src/core/index.ts';
import { randomFrom } from './random.ts';

const RUN = 8;

/** `count` keystrokes for a text of about the length of `text`; each is to be laid on what the one before left. */
export function keystrokes(text: string, count: number): readonly Change[] {
  const random = randomFrom(7);
  const changes: Change[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (index % RUN === 0) at = insideWord(text, random(text.length - 200));
    changes.push({ span: { start: at, end: at }, text: 'abcdefgh'[index % RUN]! });
    at++;
  }
  return changes;
}

/** The next place from `from` on with a small letter on both sides, away from a paragraph's opening. */
function insideWord(text: string, from: number): number {
  const paragraph = text.indexOf('\n\n', from) + 2;
  const place = paragraph + 60 < text.length ? paragraph + 60 : from;
  const letters = /\p{L}\p{L}/gu;
  letters.lastIndex = place;
  return (letters.exec(text)?.index ?? place) + 1;
}
