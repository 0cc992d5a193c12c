import { type Form, partOpening } from '../facts/forms.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Part } from '../syntax/openings.ts';
import { isSpace } from '../text/chars.ts';
import { endOf, fold, foldKey } from '../text/fold.ts';

/**
 * An opening, as it stands in a text, rewritten to another form; marks of emphasis inside it stay. `adverb`: as the
 * text spells it elsewhere.
 */
export function inForm(
  source: string,
  form: Form,
  part: Part,
  pack: LanguagePack,
  adverb = form === 'bare' ? '' : pack.repetition[form],
): string {
  const folded = fold(source, 0, source.length);
  const { form: old, start, end } = partOpening(folded.text, part, pack);
  if (old === form) return source;
  if (old === 'bare') return withAdverb(source, adverb, part, pack);
  const from = folded.offsetOf(start);
  const to = endOf(folded, source, end);
  if (form === 'bare') return without(source, from, to);
  return source.slice(0, from) + cased(adverb, source.slice(from, to)) + source.slice(to);
}

function without(source: string, from: number, to: number): string {
  let end = to;
  while (end < source.length && isSpace(source.charCodeAt(end))) end++;
  if (from === 0) return cased(source.slice(end, end + 1), source) + source.slice(end + 1);
  let start = from;
  while (start > 0 && isSpace(source.charCodeAt(start - 1))) start--;
  return source.slice(0, start) + source.slice(to);
}

function withAdverb(source: string, adverb: string, part: Part, pack: LanguagePack): string {
  const { place, splits } = pack.repetition;
  if (place[part] === 'before') {
    const gap = pack.script === 'Han' ? '' : ' ';
    const isCapitals = source.length > 1 && source === source.toUpperCase();
    const rest = isCapitals ? source : source.slice(0, 1).toLowerCase() + source.slice(1);
    return cased(adverb, source) + gap + rest;
  }
  const end = splitAfter(source, splits, pack);
  const rest = source.slice(end);
  const written =
    source !== source.toLowerCase() && source === source.toUpperCase() ? adverb.toUpperCase() : adverb;
  return `${source.slice(0, end)} ${written}${rest}`;
}

/** Where the first words end that the adverb follows at once; the end of the phrase where it does not begin so. */
function splitAfter(source: string, splits: string, { joiner }: LanguagePack): number {
  if (splits === '') return source.length;
  const folded = fold(source, 0, source.length);
  const joined = joiner !== '' && folded.text.startsWith(joiner) ? joiner.length : 0;
  for (const word of splits.split('|')) {
    const key = foldKey(word);
    if (folded.text.startsWith(`${key} `, joined)) return endOf(folded, source, joined + key.length);
  }
  return source.length;
}

/** The word with the capitals of the one whose place it takes. */
function cased(word: string, model: string): string {
  const [first = ''] = model;
  if (first === first.toLowerCase()) return word;
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The adverb of an opening as it is written there, in small letters; `null` for one that is bare. */
export function adverbIn(source: string, part: Part, pack: LanguagePack): string | null {
  const folded = fold(source, 0, source.length);
  const { form, start, end } = partOpening(folded.text, part, pack);
  if (form === 'bare') return null;
  return source.slice(folded.offsetOf(start), endOf(folded, source, end)).toLowerCase();
}
