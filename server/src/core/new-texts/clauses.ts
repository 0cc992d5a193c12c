import { firstLabel, labelLike } from '../document/labels.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { TYPOGRAPHY } from '../languages/typography.ts';
import type { Gender } from '../rules/genders.ts';
import { type ClauseName, type ClauseWords, wordsOf } from './words/words.ts';

/** The marks of a language as its texts write them, with the space before them. */
export function marksOf({ code, marks }: LanguagePack): LanguagePack['marks'] {
  const spaced = (mark: string): string =>
    TYPOGRAPHY[code].spacedMarks.includes(mark) ? `\u00a0${mark}` : mark;
  return { ...marks, semicolon: spaced(marks.semicolon), colon: spaced(marks.colon) };
}

export const numbered = (pack: LanguagePack, value: number | string): string =>
  pack.labels.operative.replace('{n}', String(value));

/** Words with the forms that agree with the adopting body: `{feminine|masculine}`. */
export function agreeing(words: string, gender: Gender): string {
  return words.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, feminine: string, masculine: string) =>
    gender === 'f' ? feminine : masculine,
  );
}

/** Preambular paragraphs; where a language joins each to the one before, the first bears no joiner. */
export function preamble(
  pack: LanguagePack,
  clauses: readonly ClauseName[],
  isContinued = false,
): readonly string[] {
  const { comma } = pack.marks;
  return clauses.map((name, index) => {
    const words = wordsOf(pack.code).clauses[name] as string;
    return joined(words, pack.joiner, index > 0 || isContinued) + comma;
  });
}

function joined(words: string, joiner: string, isLater: boolean): string {
  const isJoined = joiner !== '' && words.startsWith(`*${joiner}`);
  if (isJoined === isLater || joiner === '') return words;
  return isLater ? `*${joiner}${words.slice(1)}` : `*${words.slice(1 + joiner.length)}`;
}

/** Operative paragraphs from `first` on, with their items; `last` closes the last of them. */
export function operativePart(
  pack: LanguagePack,
  clauses: readonly ClauseName[],
  last: 'semicolon' | 'stop' = 'stop',
): readonly string[] {
  const words = wordsOf(pack.code);
  const marks = marksOf(pack);
  return clauses.map((name, index) => {
    const mark = index === clauses.length - 1 ? marks[last] : marks.semicolon;
    return `${numbered(pack, index + 1)} ${withItems(pack, words.clauses[name], mark)}`;
  });
}

function withItems(pack: LanguagePack, clause: ClauseWords, mark: string): string {
  if (typeof clause === 'string') return clause + mark;
  const { semicolon, colon } = marksOf(pack);
  return `${clause.lead}${colon}\n\n${items(pack, clause.items, semicolon, mark)}`;
}

/** Items of the first level; `last` closes the last of them. */
export function items(pack: LanguagePack, list: readonly string[], mark: string, last: string): string {
  const first = firstLabel(pack, 1)!;
  return list
    .map((item, index) => `${labelLike(first, index + 1)} ${item}${index === list.length - 1 ? last : mark}`)
    .join('\n\n');
}
