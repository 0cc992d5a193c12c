import type { ClauseMark } from '../../core/amending.ts';
import { amendmentsIn } from '../../core/amending.ts';
import type { ColourToken, Document, Span, TokenType } from '../../core/index.ts';

const TYPES: Readonly<Record<ClauseMark['kind'], TokenType>> = {
  number: 'label',
  place: 'amendedPlace',
  old: 'wordsBefore',
  new: 'wordsAfter',
};

interface Run extends Span {
  readonly type: TokenType;
}

/** The coloured runs of an amendment document from line `first` to `last`: head, numbers, places, acts, quoted words. */
export function coloursIn(
  document: Document,
  first = 0,
  last = Number.POSITIVE_INFINITY,
): readonly ColourToken[] {
  const amendments = amendmentsIn(document);
  if (amendments === null) return [];
  const { head, clauses } = amendments;
  const runs: Run[] = head.span === null ? [] : [{ ...head.span, type: 'headLine' }];
  for (const { span, act, marks } of clauses) {
    const own = marks.map(({ kind, span: at }): Run => ({ ...at, type: TYPES[kind] }));
    runs.push(...own);
    if (span !== null && act.kind !== 'unknown') runs.push(...between(span, own));
  }
  runs.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return runs
    .filter((run) => {
      if (run.start < end) return false;
      end = run.end;
      return true;
    })
    .flatMap((run) => tokensOf(document, run))
    .filter(({ line }) => first <= line && line <= last);
}

/** What says what is to be done: the words of a clause around its marks. */
function between({ start, end }: Span, marks: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start > at) runs.push({ start: at, end: Math.min(mark.start, end), type: 'operativeOpening' });
    at = Math.max(at, mark.end);
  }
  if (at < end) runs.push({ start: at, end, type: 'operativeOpening' });
  return runs;
}

/** A run line by line, without white space and marks at its ends. */
function tokensOf(document: Document, { start, end, type }: Run): readonly ColourToken[] {
  const isWords = type === 'operativeOpening';
  const tokens: ColourToken[] = [];
  let at = start;
  for (const part of document.slice({ start, end }).split(/(\r\n|\n|\r)/)) {
    const inner = isWords ? /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(part) : /\S(?:.*\S)?/u.exec(part);
    if (inner !== null) {
      const { line, character } = document.positionAt(at + inner.index);
      tokens.push({ line, character, length: inner[0].length, type });
    }
    at += part.length;
  }
  return tokens;
}
