import type { LanguageCode } from '../languages/codes.ts';
import { VERBS } from '../languages/verbs/verbs.ts';

/** What the head of a text becomes: so many units replaced by others. */
export interface HeadChange {
  readonly length: number;
  readonly text: string;
}

/** Nothing changes. */
const SAME: HeadChange = { length: 0, text: '' };

/**
 * The object behind an opening joined as another opening wants it: "à le" and "au" for French, a prefix in Arabic. `null`
 * where it is not joined as the first opening says.
 */
export function rejoined(rest: string, from: string, to: string, language: LanguageCode): HeadChange | null {
  const taken = unjoined(rest, from, language);
  if (taken === null || from === to) return taken && SAME;
  if (taken.text === ELIDED) return null;
  return joined(rest.slice(taken.length), taken, to, language);
}

/** Stands for a joining word that has lost its last letter: what it was joined to is not known for sure. */
const ELIDED = "'";

function unjoined(rest: string, joint: string, language: LanguageCode): HeadChange | null {
  if (joint === '') return SAME;
  if (joint.endsWith('-')) {
    const prefix = joint.slice(0, -1);
    return rest.startsWith(prefix) ? { length: prefix.length, text: '' } : null;
  }
  const contracted = contractionsOf(joint, language).find(({ whole }) => rest.startsWith(`${whole} `));
  if (contracted !== undefined) return { length: contracted.whole.length, text: contracted.article };
  if (rest.startsWith(`${joint} `)) return { length: joint.length + 1, text: '' };
  const elided = new RegExp(`^${joint.slice(0, -1)}['’]`).test(rest);
  return elided ? { length: joint.length, text: ELIDED } : null;
}

function joined(
  rest: string,
  { length, text }: HeadChange,
  joint: string,
  language: LanguageCode,
): HeadChange {
  if (joint === '') return { length, text };
  if (joint.endsWith('-')) return { length, text: joint.slice(0, -1) + text };
  const contracted = contractionsOf(joint, language).find(
    ({ article }) => text === article || (text === '' && rest.startsWith(`${article} `)),
  );
  if (contracted === undefined) return { length, text: `${joint} ${text}` };
  const more = text === '' ? contracted.article.length : 0;
  return { length: length + more, text: contracted.whole };
}

function contractionsOf(
  joint: string,
  language: LanguageCode,
): readonly { readonly article: string; readonly whole: string }[] {
  return VERBS[language].contractions.split('|').flatMap((entry) => {
    const [apart = '', whole = ''] = entry.split('=');
    const [first, article = ''] = apart.split(' ');
    return first === joint ? [{ article, whole }] : [];
  });
}
