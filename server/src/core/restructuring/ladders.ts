import type { LanguageCode } from '../languages/codes.ts';
import { type Ladder, VERBS } from '../languages/verbs/verbs.ts';
import type { Part } from '../syntax/openings.ts';
import { foldKey } from '../text/fold.ts';

/** Ways to write one step, for a body of each gender where that makes a difference. */
export interface Step {
  /** Feminine first; one form for both where they do not differ. */
  readonly ways: readonly (readonly string[])[];
  /** What joins the object; '' for nothing. */
  readonly joint: string;
}

/** A ladder read, weakest step first. */
export interface Steps {
  readonly steps: readonly Step[];
  readonly with: readonly string[];
  /** An object may follow at once, a clause may. */
  readonly object: boolean;
  readonly clause: boolean;
}

/** An opening's place on a ladder. */
export interface Rung {
  readonly ladder: Steps;
  readonly index: number;
  /** Which of the forms it has: 0 feminine, or without difference. */
  readonly gender: number;
}

/** Read from the tables on first use; never changed afterwards. */
const read = new Map<string, readonly Steps[]>();

/** The ladders of a part, as the tables have them. */
export function laddersIn(language: LanguageCode, part: Part): readonly Steps[] {
  const key = `${language} ${part}`;
  let ladders = read.get(key);
  if (ladders === undefined) {
    ladders = VERBS[language].ladders[part].map(stepsOf);
    read.set(key, ladders);
  }
  return ladders;
}

function stepsOf({ steps, with: after, clause }: Ladder): Steps {
  return {
    steps: steps.split('|').map((step) => {
      const [ways = '', joint = ''] = step.split('+');
      return { ways: ways.split('=').map((way) => way.split('/')), joint };
    }),
    with: after === undefined ? [] : after.split('|'),
    object: clause !== 'only',
    clause: clause !== undefined,
  };
}

/**
 * Where the opening with this folded key stands, in the order of the tables; `rest` is what follows it, `all` that to the
 * end of the paragraph.
 */
export function rungsOf(
  key: string,
  rest: string,
  all: string,
  language: LanguageCode,
  part: Part,
): readonly Rung[] {
  const { clauses } = VERBS[language];
  const isClause = beginsWithOne(rest.replace(/^[,،]\s*/, ''), clauses.split('|'));
  return laddersIn(language, part).flatMap((ladder) => {
    if (isClause ? !ladder.clause : !ladder.object) return [];
    if (ladder.with.length > 0 && !ladder.with.some((word) => holdsWord(all, word))) return [];
    return ladder.steps.flatMap(({ ways }, index) =>
      ways.flatMap((forms) => {
        const gender = forms.findIndex((form) => foldKey(form) === key);
        return gender < 0 ? [] : [{ ladder, index, gender }];
      }),
    );
  });
}

function beginsWithOne(text: string, words: readonly string[]): boolean {
  return words.some((word) => word !== '' && text.startsWith(word) && endsAt(text, word));
}

function endsAt(text: string, word: string): boolean {
  return word.endsWith("'") || !/^\p{L}/u.test(text.slice(word.length));
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1)) && endsAt(text.slice(at), word)) return true;
  return false;
}
