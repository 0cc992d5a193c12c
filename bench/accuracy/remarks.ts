import { Checker, Document, type Finding } from '../../server/src/core/index.ts';
import { CONFIRMED } from './confirmed-slips.ts';
import type { AdoptedText } from './corpus.ts';
import { DRESSES } from './dresses.ts';

/** How a text is measured: the file itself, or its openings emphasised. */
export type Dressing = 'plain' | 'emphasis';

/** What a rule says at one place of an adopted text. */
export interface Remark {
  readonly text: AdoptedText;
  readonly finding: Finding;
  /** The block between blank lines that it begins in, from 0. */
  readonly block: number;
  /** The words around it, what is reported in ⟦ ⟧. */
  readonly excerpt: string;
  /** The adopted text is wrong there: it is right to say so. */
  readonly isSlip: boolean;
}

const EMPHASIS = DRESSES.find(({ name }) => name === 'emphasis')!;

/** Rules that speak of the mark at the end of a paragraph, of none there, or of what follows from a wrong one. */
const CLOSING = /ends-with|closing|\/mark|lead-in|before-operative|paragraph\/broken/;

/** One for all texts: it makes its tables of words once. */
export const CHECKER = new Checker();

/** Everything that the rules say of one text in one dress. */
export function remarksOn(text: AdoptedText, dress: Dressing): readonly Remark[] {
  const source = dress === 'plain' ? text.text : emphasised(text);
  return CHECKER.check(Document.open(source)).map((finding) => {
    const { start, end } = finding.span;
    const block = source.slice(0, start).split(/\n\s*\n/).length - 1;
    const isConfirmed = `${finding.code} ${block}` in (CONFIRMED[text.name] ?? {});
    const isSlip = isConfirmed || (text.slips.includes(block) && CLOSING.test(finding.code));
    const excerpt = `${source.slice(Math.max(0, start - 60), start)}⟦${source.slice(start, end)}⟧${source.slice(end, end + 40)}`;
    return { text, finding, block, excerpt: excerpt.replace(/\s+/g, ' '), isSlip };
  });
}

/** The text with each opening in emphasis; its blocks are the same as in the file. */
export function emphasised({ name, language, text }: AdoptedText): string {
  const all = Document.open(text).resolutions.flatMap((each) => [each, ...each.drafts]);
  const openings = all
    .flatMap(({ preambular, operative }) => [...preambular, ...operative])
    .flatMap(({ opening }) => (opening?.known ? [opening.text] : []));
  return EMPHASIS.wear({
    name,
    language,
    paragraphs: text.trimEnd().split(/\n\s*\n/),
    symbol: null,
    title: null,
    openings: [...new Set(openings)],
  });
}

/** Something that a person would have to answer. */
export function isLoud({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

/** Languages count words; Chinese counts characters, nine for five words. */
export function wordsOf({ text, language }: AdoptedText): number {
  return language === 'zh'
    ? ((text.match(/\p{Script=Han}/gu)?.length ?? 0) * 5) / 9
    : (text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0);
}
