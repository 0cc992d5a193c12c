import { pastSpace, type Run } from './run.ts';

/** Signs that open a quotation, and those that close it: Arabic is typed with either curly sign first. */
const QUOTES: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '"': '"',
  '„': '“',
  '《': '》',
  '‹': '›',
  '”': '”“',
};
/** No title is longer, folded units. */
const LONGEST = 600;

export interface TitleToken {
  /** Of the words between the marks. */
  readonly start: number;
  readonly end: number;
  /** After the closing mark. */
  readonly past: number;
}

/** The title in quotation marks behind a number: ", entitled “…”". */
export function titleBehind(run: Run, at: number): TitleToken | null {
  const { text, words } = run;
  let p = pastSpace(text, at);
  if (text[p] === ',' || text[p] === '،') p = pastSpace(text, p + 1);
  const entitled = words.entitled.at(text, p);
  if (entitled !== null) p = pastSpace(text, entitled.end);
  return quotedAt(text, p);
}

/** What stands in quotation marks at `at`. */
export function quotedAt(text: string, at: number): TitleToken | null {
  const close = QUOTES[text[at] ?? ''];
  if (close === undefined) return null;
  const start = pastSpace(text, at + 1);
  const near = text.slice(0, start + LONGEST);
  const ends = [...close].map((sign) => near.indexOf(sign, start)).filter((end) => end >= 0);
  if (ends.length === 0) return null;
  const end = Math.min(...ends);
  return { start, end: text[end - 1] === ' ' ? end - 1 : end, past: end + 1 };
}
