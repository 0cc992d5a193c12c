import { type Message, t } from './message.ts';
import type { Context, Found, Term } from './rule.ts';
import { beginsText, capitalized, correct, textBefore, wordsOf } from './terms.ts';

/** Lines "wrong > right", "wrong >" without one right form, and names that are right as they stand. */
export function namesIn(list: string): readonly Term[] {
  return list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [find = '', write] = line.split(/ > ?/);
      if (write === '') return { find };
      return { find, write: write ?? find };
    });
}

/** Lines as above with {a|b} on the left for words in turn; {1}, {2} on the right for those chosen. */
export function phrasesIn(list: string): readonly Term[] {
  return namesIn(list).flatMap(({ find, write = '' }) =>
    choices(find).map(({ text, chosen }) => ({
      find: text,
      write: write.replace(/\{(\d)\}/g, (_, place: string) => chosen[Number(place) - 1] ?? ''),
    })),
  );
}

interface Choice {
  readonly text: string;
  readonly chosen: readonly string[];
}

function choices(template: string): readonly Choice[] {
  const open = template.indexOf('{');
  if (open < 0) return [{ text: template, chosen: [] }];
  const close = template.indexOf('}', open);
  const rests = choices(template.slice(close + 1));
  return template
    .slice(open + 1, close)
    .split('|')
    .flatMap((word) =>
      rests.map(({ text, chosen }) => ({
        text: template.slice(0, open) + word + text,
        chosen: [word, ...chosen],
      })),
    );
}

const ARTICLE = /^(?:the|el|la|los|las) /;

/** Reports a wrong name; the article of the right one is left out where the text has its own. */
export function correctName(
  found: Found,
  context: Context,
  message: (words: string, name: string) => Message,
): void {
  const words = wordsOf(found);
  const name = found.term.write;
  if (name === undefined) {
    context.report(found.span, t`“${words}” is not the name that the United Nations uses.`);
    return;
  }
  const article = ARTICLE.exec(name)?.[0] ?? '';
  const bare = name.slice(article.length);
  correct(found, context, message(words, bare), withArticle(article, bare, found));
}

const OWN_ARTICLE: Readonly<Record<string, RegExp>> = {
  'the ': /\bthe\s{1,4}$/i,
  'el ': /\b(?:el|al|del)\s{1,4}$/i,
  'la ': /\bla\s{1,4}$/i,
  'los ': /\blos\s{1,4}$/i,
};

function withArticle(article: string, bare: string, found: Found): string {
  if (article === '' || OWN_ARTICLE[article]?.test(textBefore(found))) return bare;
  return beginsText(found) ? capitalized(`${article}${bare}`) : `${article}${bare}`;
}
