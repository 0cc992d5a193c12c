import type { Head } from '../document/heads.ts';
import type { Part } from '../document/parts.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import { isVersion } from '../syntax/labels.ts';
import { foldText } from '../text/fold.ts';
import type { PlacedFact } from './facts.ts';
import { type Form, partOpening } from './forms.ts';

/** The opening of a preambular or operative paragraph. */
export interface OpeningFact {
  readonly kind: 'opening';
  readonly role: 'preambular' | 'operative';
  readonly depth: 0 | 1;
  readonly emphasis: string | null;
  readonly known: boolean;
  readonly concept: string | null;
  readonly text: string;
  /** As it stands in the file, marks of emphasis between its words included. */
  readonly source: string;
  readonly form: Form;
  /** Folded, without the adverb of its form. */
  readonly phrase: string;
  /** The paragraph before holds the phrase, too, though it need not open with it; asked only of forms that are not bare. */
  readonly echoes: boolean;
  /** Its paragraph may go, or another may come in its place: it stands in brackets, or was added to the numbers. */
  readonly open: boolean;
}

/** A paragraph without an opening, which stands between those that have one. */
export interface UnopenedFact {
  readonly kind: 'unopened';
  readonly role: 'preambular' | 'operative';
  readonly depth: 0 | 1;
}

export function openingFacts(
  { paragraph, depth, language, at }: Part,
  before: Head | null,
): readonly PlacedFact[] {
  if (paragraph === null || language === null) return [];
  const { role, opening, label } = paragraph;
  if (opening === null) {
    const { start } = paragraph.span;
    return [{ fact: { kind: 'unopened', role, depth }, span: { start, end: start } }];
  }
  const { emphasis, known, concept, text, span } = opening;
  const source = at.block.text.slice(span.start - at.base, span.end - at.base);
  const pack = packOf(language);
  const parted = partOpening(foldText(source, 0, source.length), role, pack);
  const { form } = parted;
  const phrase = goesOn(at.block.text, span.end - at.base, pack) ? `${parted.phrase} …` : parted.phrase;
  const echoes = form !== 'bare' && before !== null && holds(before, phrase, pack);
  const fact = {
    kind: 'opening',
    role,
    depth,
    emphasis,
    known,
    concept,
    text,
    source,
    form,
    phrase,
    echoes,
    open: '[［'.includes(at.block.text[at.piece.start] ?? ' ') || (label !== null && isVersion(label.text)),
  } as const;
  return [{ fact, span }];
}

const AFTER = 16;

/** Another verb is joined to the phrase: "Reaffirming and committing". */
export function goesOn(text: string, end: number, { repetition, script }: LanguagePack): boolean {
  const folded = foldText(text, end, Math.min(text.length, end + AFTER)).trimStart();
  return repetition.and.split('|').some((and) => folded.startsWith(script === 'Han' ? and : `${and} `));
}

/**
 * Whether the paragraph before holds the phrase, or opens with the same verb and other words. What its later
 * pieces say is not looked up: one that goes on with a list may hold anything.
 */
function holds({ block, piece }: Head, phrase: string, pack: LanguagePack): boolean {
  const { text } = block;
  if (/[:：]/.test(text.slice(Math.max(piece.start, piece.end - 3), piece.end))) return true;
  if (foldText(text, piece.start, piece.end).includes(phrase)) return true;
  if (piece.opening === null) return false;
  const opening = foldText(text, piece.opening.start, piece.opening.end);
  return pack.script === 'Han'
    ? phrase.endsWith(opening.slice(-2)) || opening.endsWith(phrase.slice(-2))
    : phrase.split(' ').some((word) => word.length > 3 && opening.split(' ').includes(word));
}
