import type { Fact } from '../facts/facts.ts';

/** The title of a text among the lines of its head. */
export interface Title {
  /** Index of its fact. */
  readonly fact: number;
  /** The line as it stands. */
  readonly text: string;
}

/** The number that a title may share its line with: "80/271. Safeguarding …". */
const NUMBER = /^[#*\s]{0,8}\p{N}{1,4}\/\p{N}{1,4}(?: ?[A-Z])?[.:]?[\s-]{1,3}(?=\p{L})/u;

/**
 * The line right above the enacting line that can only be a title: a heading, or what stands below a line that is
 * sure to belong to a head. Security Council texts have none.
 */
export function titleOf(facts: readonly Fact[]): Title | null {
  const end = facts.findIndex(({ kind }) => kind === 'enacting');
  const enacting = facts[end];
  if (enacting?.kind !== 'enacting' || enacting.body === 'SC') return null;
  const lines = [...facts.slice(0, end).entries()].filter(([, { kind }]) => kind === 'head').slice(-2);
  const [index, fact] = lines[lines.length - 1] ?? [-1, null];
  const above = lines.length > 1 ? lines[0]![1] : null;
  if (fact?.kind !== 'head') return null;
  const words = fact.text.replace(NUMBER, '').trim();
  const numbered = words.length < fact.text.trim().length;
  const sure =
    fact.text.startsWith('#') ||
    numbered ||
    (above?.kind === 'head' && above.sure && above.tells !== 'draft');
  const worded = /\p{L}{2,}/u.test(words) && !/[:：\n]|\d\/\d|\d{4}\)?$/.test(words);
  return sure && worded && fact.tells === '' ? { fact: index, text: fact.text } : null;
}
