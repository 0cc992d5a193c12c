import type { LanguageCode } from '../languages/codes.ts';
import { dateIn } from '../syntax/dates.ts';
import { patternsOf } from '../syntax/patterns.ts';
import { foldKey } from '../text/fold.ts';
import { asciiDigits } from '../text/numerals.ts';
import { type PlacedPart, spanOf } from './parts.ts';
import type { Closing } from './views.ts';

/** Meeting and date of adoption from the closing lines of a resolution. */
export function readClosing(lines: readonly PlacedPart[], language: LanguageCode): Closing | null {
  const folded = lines
    .map(
      ({
        part: {
          at: { piece, block },
        },
      }) => foldKey(block.text.slice(piece.start, piece.end)),
    )
    .join(' ');
  const anywhere = patternsOf(language).meetingAnywhere.exec(folded);
  return {
    span: { start: spanOf(lines[0]!).start, end: spanOf(lines[lines.length - 1]!).end },
    meeting: anywhere ? asciiDigits(anywhere[1]!) : null,
    date: dateIn(folded, language),
  };
}
