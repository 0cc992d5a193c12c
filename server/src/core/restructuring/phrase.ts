import type { Form } from '../facts/forms.ts';
import { partOpening } from '../facts/forms.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { adverbIn, inForm } from '../rules/adverbs.ts';
import { lookUp, type Part } from '../syntax/openings.ts';
import { fold, foldKey } from '../text/fold.ts';

/** An opening taken apart, so that the same can be said in other words. */
export interface Phrase {
  /** The words alone: without the adverb of repetition and what joins them to the paragraph before. */
  readonly words: string;
  /** The same, folded. */
  readonly key: string;
  readonly form: Form;
  /** The adverb as it is written there; '' without one. */
  readonly adverb: string;
  /** What joins it to the paragraph before, or ''. */
  readonly joiner: string;
  /** How it is written: in capitals, with one at the beginning, or as other words are. */
  readonly letters: 'capitals' | 'capital' | 'small';
}

/** Takes an opening apart that stands so in a text of the part, without marks of emphasis in it. */
export function phraseOf(written: string, part: Part, pack: LanguagePack): Phrase {
  const joiner = part === 'preambular' && isJoined(written, pack) ? pack.joiner : '';
  const plain = written.slice(joiner.length);
  const { form } = partOpening(fold(plain, 0, plain.length).text, part, pack);
  const words = inForm(plain, 'bare', part, pack);
  return {
    words,
    key: foldKey(words),
    form,
    adverb: adverbIn(plain, part, pack) ?? '',
    joiner,
    letters: lettersOf(plain),
  };
}

/** Other words in the place of a phrase's own, with its adverb and its capitals; `part`: where they are to stand. */
export function said(phrase: Phrase, words: string, part: Part, pack: LanguagePack): string {
  const { form, adverb, joiner, letters } = phrase;
  const written = inForm(withLetters(words, letters), form, part, pack, adverb);
  return part === 'preambular' ? joiner + written : written;
}

/** The words are an opening of the part from end to end. */
export function isOpening(words: string, part: Part, pack: LanguagePack): boolean {
  const key = foldKey(words);
  return key !== '' && lookUp(key, pack, part)?.length === key.length;
}

function isJoined(written: string, { joiner, shapes }: LanguagePack): boolean {
  if (joiner === '' || !written.startsWith(joiner)) return false;
  const [first = ''] = written.slice(joiner.length).split(' ');
  return shapes.preambular.starts.split('|').includes(first);
}

function lettersOf(text: string): Phrase['letters'] {
  const [first = ''] = text;
  if (first === first.toLowerCase()) return 'small';
  return text.length > 1 && text === text.toUpperCase() ? 'capitals' : 'capital';
}

function withLetters(words: string, letters: Phrase['letters']): string {
  if (letters === 'capitals') return words.toUpperCase();
  const [first = ''] = words;
  return (letters === 'capital' ? first.toUpperCase() : first.toLowerCase()) + words.slice(first.length);
}
