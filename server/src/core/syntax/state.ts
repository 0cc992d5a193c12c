import type { LanguageCode } from '../languages/codes.ts';
import type { ListLevel } from './labels.ts';
import type { MarkKind } from './marks.ts';

/** The part of a text that the reader is in. */
export type Section = 'outside' | 'head' | 'preamble' | 'operative' | 'annex' | 'end';

/**
 * All that the reading of a block needs to know of what stands before it. Small, compared by value, and
 * free of counts: numbers are as written, so that an inserted paragraph changes nothing after its neighbour.
 */
export interface State {
  readonly section: Section;
  readonly language: LanguageCode | null;
  /** Key of the body of the running resolution, '' when unknown. */
  readonly body: string;
  /** The head has the lines of Model UN: forum, sponsors, signatories. */
  readonly modelUn: boolean;
  /** Language and body of a line that may turn out to be an enacting line, '' when there is none. */
  readonly pending: string;
  /** 1 inside a draft recommended for adoption by another body. */
  readonly depth: 0 | 1;
  /** What further text would belong to. */
  readonly open: '' | 'preambular' | 'operative' | 'annex' | 'note';
  /** The mark at the end of the text so far. */
  readonly mark: MarkKind;
  /** Open lists below the paragraph, outermost first. */
  readonly lists: readonly ListLevel[];
  /** Last operative number as written, 0 before the first. */
  readonly number: number;
  /** How operative numbers are marked: "." "-" ")" …; '' before the first. */
  readonly numberMark: string;
  /** A number stood alone: the text of its paragraph follows. */
  readonly bare: boolean;
  /** Inside quotation marks that a paragraph opened and left open. */
  readonly quoted: boolean;
  /** Right after a section heading: a preamble of its own may follow. */
  readonly fresh: boolean;
  /** A heading that names a resolution stood in the head. */
  readonly named: boolean;
  /** Below a line of underscores: footnotes. */
  readonly notes: boolean;
  /** Notes are called by figures in brackets: `<sup>(1)</sup>`. */
  readonly bracketed: boolean;
  /** Paragraphs begin after blank lines here: a line break inside a block is only a wrap. */
  readonly spaced: boolean;
  /** A page break stood last: the blank line after it says nothing. */
  readonly torn: boolean;
  /** The last line of text was a full one. */
  readonly full: boolean;
  /** Folded lines of the head, to know a running head by. */
  readonly running: string;
}

export const START: State = {
  section: 'outside',
  language: null,
  body: '',
  modelUn: false,
  pending: '',
  depth: 0,
  open: '',
  mark: '',
  lists: [],
  number: 0,
  numberMark: '',
  bare: false,
  quoted: false,
  fresh: false,
  named: false,
  notes: false,
  bracketed: false,
  spaced: false,
  torn: false,
  full: false,
  running: '',
};

export function sameState(a: State, b: State): boolean {
  return (
    a === b ||
    (a.section === b.section &&
      a.language === b.language &&
      a.body === b.body &&
      a.modelUn === b.modelUn &&
      a.pending === b.pending &&
      a.depth === b.depth &&
      a.open === b.open &&
      a.mark === b.mark &&
      a.number === b.number &&
      a.numberMark === b.numberMark &&
      a.bare === b.bare &&
      a.quoted === b.quoted &&
      a.fresh === b.fresh &&
      a.named === b.named &&
      a.notes === b.notes &&
      a.bracketed === b.bracketed &&
      a.spaced === b.spaced &&
      a.torn === b.torn &&
      a.full === b.full &&
      a.running === b.running &&
      a.lists.length === b.lists.length &&
      a.lists.every((list, index) => {
        const other = b.lists[index]!;
        return list.style === other.style && list.mark === other.mark && list.value === other.value;
      }))
  );
}
