import type { LanguageCode } from '../languages/codes.ts';
import { dateIn } from '../syntax/dates.ts';
import { patternsOf } from '../syntax/patterns.ts';
import { foldKey } from '../text/fold.ts';
import { asciiDigits } from '../text/numerals.ts';
import type { Placed } from './build.ts';
import type { Closing } from './views.ts';

/** Meeting and date of adoption from the closing lines of a resolution. */
export function readClosing(lines: readonly Placed[], language: LanguageCode): Closing | null {
  const first = lines[0]!;
  const last = lines[lines.length - 1]!;
  const folded = lines.map(({ piece, block }) => foldKey(block.text.slice(piece.start, piece.end))).join(' ');
  const { meeting } = patternsOf(language);
  const anywhere = new RegExp(meeting.source).exec(folded);
  return {
    span: { start: first.base + first.piece.start, end: last.base + last.piece.end },
    meeting: anywhere ? asciiDigits(anywhere[1]!) : null,
    date: dateIn(folded, language),
  };
}
