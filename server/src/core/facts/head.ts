import type { Part } from '../document/parts.ts';
import { LANGUAGES } from '../languages/codes.ts';
import { patternsOf } from '../syntax/patterns.ts';
import { foldText } from '../text/fold.ts';
import type { PlacedFact } from './facts.ts';

/** A line above the enacting line, and what it tells of the text: adopted, or still a draft. */
export interface HeadFact {
  readonly kind: 'head';
  /** Stands there only in heads of resolutions: number, symbol, adoption, sponsors. */
  readonly sure: boolean;
  readonly text: string;
  readonly tells: 'adopted' | 'draft' | '';
}

export interface EnactingFact {
  readonly kind: 'enacting';
  readonly depth: 0 | 1;
  /** Key of the body; '' for one that is not known. */
  readonly body: string;
}

/** The lines of meeting and date below the text. */
export interface ClosingFact {
  readonly kind: 'closing';
}

/** A longer line is no line of a head, UTF-16. */
const LONGEST = 240;

export function headFacts({ role, at, span, depth }: Part): readonly PlacedFact[] {
  if (role === 'enacting') return [{ fact: { kind: 'enacting', depth, body: at.piece.body ?? '' }, span }];
  if (role === 'closing') return [{ fact: { kind: 'closing' }, span }];
  if (role !== 'head' && role !== 'text') return [];
  const { piece, block } = at;
  if (piece.end - piece.start > LONGEST) return [];
  const text = block.text.slice(piece.start, piece.end);
  return [{ fact: { kind: 'head', sure: role === 'head', text, tells: tellsOf(text) }, span }];
}

const ADOPTED = /\b[A-Z]{1,4}(?:\/[A-Z0-9.]+)*\/RES\/\d/;
/** The symbol of a draft, alone on its line. */
const DRAFT = /^[#*\s]{0,6}[A-Z]+\/[A-Z0-9./]{0,30}(?:L|CRP)\.\d+(?:\/Rev\.\d+)?\s*$/m;
/** Chinese tells of the adoption at the end of the line. */
const ADOPTED_LAST = /通过[\s*]*$/;

function tellsOf(text: string): HeadFact['tells'] {
  if (DRAFT.test(text)) return 'draft';
  const folded = foldText(text, 0, text.length).replace(/^[#>\s]+/, '');
  const begins = (key: 'draft' | 'adoption'): boolean =>
    LANGUAGES.some((language) => {
      const pattern = patternsOf(language)[key];
      pattern.lastIndex = 0;
      return pattern.test(folded);
    });
  if (begins('draft')) return 'draft';
  return ADOPTED.test(text) || ADOPTED_LAST.test(text) || begins('adoption') ? 'adopted' : '';
}
