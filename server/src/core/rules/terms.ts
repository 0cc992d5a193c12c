import type { Corrections } from '../terms/corrections.ts';
import { isCapital, isLetter } from '../text/chars.ts';
import { type Message, t } from './message.ts';
import type { Context, Found, Term } from './rule.ts';

export function termsOf(corrections: Corrections): readonly Term[] {
  return Object.entries(corrections).map(([find, write]) => ({ find, write }));
}

/** A name that is right as it stands, and hides shorter terms inside it. */
export function right(name: string): Term {
  return { find: name, write: name };
}

/** Reports a term with the fix that writes what should stand there. */
export function correct(
  { term, span }: Found,
  { report }: Context,
  message: Message,
  write = term.write!,
): void {
  report(span, message, {
    fixes: [{ title: t`Write “${write}”`, edits: [{ span, text: write }], preferred: true }],
  });
}

/** The words found as the text writes them, white space as single spaces. */
export function wordsOf({ run, at, span }: Found): string {
  return run.text.slice(at, at + span.end - span.start).replace(/\s+/g, ' ');
}

/** The text right after the words found, at most 40 UTF-16 units. */
export function textAfter({ run, at, span }: Found): string {
  const end = at + span.end - span.start;
  return run.text.slice(end, end + 40);
}

/** The text right before the words found, at most 40 UTF-16 units. */
export function textBefore({ run, at }: Found): string {
  return run.text.slice(Math.max(0, at - 40), at);
}

/** Nothing but emphasis, brackets and spaces stands before the words in their paragraph. */
export function beginsText(found: Found): boolean {
  return /^[\s*_[(“"«]*$/.test(textBefore(found)) && found.at < 40;
}

/** The same words with their first letter in upper case. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Every term with its capitalized form, where that differs. */
export function eitherCase(terms: readonly Term[]): readonly Term[] {
  return terms.flatMap((term) => {
    const first = term.find.charCodeAt(0);
    if (!isLetter(first) || isCapital(first) || capitalized(term.find) === term.find) return [term];
    const { find, write } = term;
    return [term, { find: capitalized(find), ...(write === undefined ? {} : { write: capitalized(write) }) }];
  });
}
