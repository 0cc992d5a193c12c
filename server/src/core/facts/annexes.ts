import { REFERENCES } from '../citations/reference-words.ts';
import { bareLabel } from '../document/labels.ts';
import type { Part } from '../document/parts.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { matchIn } from '../syntax/patterns.ts';
import { endOf, fold, foldKey, foldText } from '../text/fold.ts';
import type { PlacedFact } from './facts.ts';
import { placesOf, wordsOf } from './texts.ts';

/** The heading of an annex; '' for the label of a sole one. */
export interface AnnexFact {
  readonly kind: 'annex';
  readonly label: string;
}

/** An annex of the text itself, as a paragraph names it: "annex II to the present resolution". */
export interface AnnexReferenceFact {
  readonly kind: 'annex-reference';
  readonly label: string;
}

/** The word for annex in a paragraph, whosesoever annex it is. */
export interface AnnexMentionFact {
  readonly kind: 'annex-mention';
}

const compiled = new Map<LanguageCode, readonly RegExp[]>();

function patternsOf(language: LanguageCode): readonly RegExp[] {
  let patterns = compiled.get(language);
  if (patterns === undefined) {
    patterns = REFERENCES[language].annex.map((source) => new RegExp(foldKey(source), 'y'));
    compiled.set(language, patterns);
  }
  return patterns;
}

/** So far a reference to an annex may reach, folded units, and so far before the hint it may begin. */
const WINDOW = 80;
const LEAD = 6;
const HEADING = 60;

/** The annex that a part is, or what a paragraph says of annexes. */
export function annexFacts(part: Part): readonly PlacedFact[] {
  const { role, at, language } = part;
  if (role === 'annex') {
    const { piece, block, base } = at;
    const end = Math.min(piece.end, piece.start + HEADING);
    const line = foldText(block.text, piece.start, end).replace(/^[#> ]{1,8}/, '');
    const label = matchIn('annex', line, 0, language)?.match[2] ?? '';
    return [
      {
        fact: { kind: 'annex', label: bareLabel(label) },
        span: { start: base + piece.start, end: base + piece.end },
      },
    ];
  }
  if (language === null) return [];
  const { annexHint } = REFERENCES[language];
  const facts: PlacedFact[] = [];
  let mentioned = false;
  for (const { text, start } of wordsOf(part))
    for (const hint of placesOf(annexHint, text)) {
      const found = referenceAt(text, hint, language);
      if (found !== null)
        facts.push({
          fact: { kind: 'annex-reference', label: found.label },
          span: { start: start + found.start, end: start + found.end },
        });
      else if (!mentioned) {
        mentioned = true;
        const span = { start: start + hint, end: start + hint + annexHint.length };
        facts.push({ fact: { kind: 'annex-mention' }, span });
      }
    }
  return facts;
}

function referenceAt(
  text: string,
  hint: number,
  language: LanguageCode,
): { readonly label: string; readonly start: number; readonly end: number } | null {
  for (let from = hint; from >= Math.max(0, hint - LEAD); from--) {
    const folded = fold(text, from, text.length, WINDOW);
    for (const pattern of patternsOf(language)) {
      pattern.lastIndex = 0;
      const match = pattern.exec(folded.text);
      if (match !== null)
        return { label: bareLabel(match[1] ?? ''), start: from, end: endOf(folded, text, match[0].length) };
    }
    if (/\s/.test(text[from - 1] ?? ' ') && packOf(language).script !== 'Han') return null;
  }
  return null;
}
