import type { Part } from '../document/parts.ts';
import type { Span } from '../text/span.ts';
import type { PlacedFact } from './facts.ts';

/** What negotiators leave in a text until it is agreed, and what a drafter means to fill in later. */
export interface LeftoverFact {
  readonly kind: 'leftover';
  readonly what: 'bracket' | 'tag' | 'alternative' | 'placeholder';
  readonly text: string;
}

/** Texts that hold none of these are passed over. */
const ANY = /[[［_×?…]|\.\.\.|[XxХх]{2}|TB[CD]|0{1,2}\/0{2}|\((?:agreed|ad ref)/;

/**
 * A blank to fill in, or a reference that says what it meant before that went (“[3: “Requests …”]”). Roman numerals (XX,
 * XXX) stand for numbers, unless a stroke is beside them.
 */
const PLACEHOLDER =
  /_{3,}|\?{2,}|×{2,}|\b(?:TBC|TBD)\b|(?:\b|_)[Xx]{2,4}\/(?:[Xx]{2,4}|\d{1,4})\b|\b\d{1,4}\/[Xx]{2,4}\b|[XХ]{4,}|(?<![\p{L}\p{N}(（.-])(?<!siglos? )XX(?![\p{L}\p{N})）])(?! ?(?:век|century|centuries|siècle|столет|世纪|and XXI|et XXI|y XXI|и XXI))|\bx{4,}\b|\b0{2}\/0{2}\b|[…]\/[…]|\.{3}\/\.{3}|[[［]\s{0,3}(?:…|\.{3}|_{1,20}|(?:to be (?:completed|confirmed|determined|added)|date|number|symbol|name|title|à (?:compléter|confirmer|déterminer)|numéro|por (?:completar|confirmar|determinar)|fecha|número|подлежит уточнению|дата|номер|待定|待补充|日期|编号|يحدد لاحقا|تاريخ|رقم))?\s{0,3}[\]］]|\[(?=[^\]:]{0,15}\d)[\p{L}\p{N}() ]{1,16}: [“«][^[\]]{1,160}[”»]\]/giu;

/** A bracket with what it encloses is a blank to fill in: "[…]", "[date]". */
export function isBlank(bracket: string): boolean {
  for (const { 0: found } of bracket.matchAll(PLACEHOLDER)) if (found.length === bracket.length) return true;
  return false;
}

/** What is still to be filled in, in a run of text. */
export function blanksOf(text: string): readonly Span[] {
  if (!ANY.test(text)) return [];
  return [...text.matchAll(PLACEHOLDER)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Words that a session writes beside a paragraph. */
const TAG = /[([]\s{0,2}(?:agreed|ad ref|agreed ad ref(?:erendum)?)\b[^)\]]{0,60}[)\]]/giu;

/** Square brackets round words; not round footnote marks, links, symbols of documents, or what editors add. */
const BRACKET =
  /[[［](?!\^|sic\b|\d{1,3}\]|Adop|Aprob|R[eé]sol|اعت[ُ]?م|未经|经|Принят|[A-Z]{1,5}\/)[^[\]［］]{0,4000}[\]］](?!\(|:)/gu;

export function leftoverFacts({ role, pieces, paragraph }: Part): readonly PlacedFact[] {
  const facts: PlacedFact[] = [];
  if (paragraph?.label) {
    const { text, span } = paragraph.label;
    if (/^[A-ZА-Я]{2}/.test(text)) facts.push({ fact: { kind: 'leftover', what: 'tag', text }, span });
    else if (/\d\s?[a-z]{3,}/i.test(text))
      facts.push({ fact: { kind: 'leftover', what: 'alternative', text }, span });
  }
  if (role === 'text' || role === 'head' || role === 'closing' || role === 'note') return facts;
  for (const { piece, block, base } of pieces) {
    if (piece.role === 'furniture') continue;
    const text = block.text.slice(piece.start, piece.end);
    if (!ANY.test(text)) continue;
    const start = base + piece.start;
    const taken: number[] = [];
    for (const [what, pattern] of PATTERNS)
      for (const { 0: found, index } of text.matchAll(pattern)) {
        if (taken.includes(index) || (what === 'bracket' && !/\p{L}/u.test(found))) continue;
        taken.push(index);
        const span = { start: start + index, end: start + index + found.length };
        facts.push({ fact: { kind: 'leftover', what, text: found }, span });
      }
  }
  return facts;
}

const PATTERNS = [
  ['placeholder', PLACEHOLDER],
  ['tag', TAG],
  ['bracket', BRACKET],
] as const;
