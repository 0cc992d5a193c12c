import { isBlank } from '../facts/leftovers.ts';
import { markKind } from '../syntax/marks.ts';
import { digitValue, isHan, isLetter } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { type Inside, readInside } from './attribution.ts';
import { choiceInside } from './choices.ts';
import type { Attribution, Mark, Option, Status } from './model.ts';
import type { Pair } from './scan.ts';

/** A mark on its way, with what decides whether it is a remark. */
interface Draft {
  readonly mark: Mark;
  readonly pair: Pair;
  /** See `Inside.note`. */
  readonly note: Inside['note'];
}

const NONE = { attributions: [], options: [], marks: [], status: 'open' } as const;

/** The marks that pairs of signs make: attributions are read, and those that belong to a mark beside them are joined to it. */
export function marksOf(text: string, pairs: readonly Pair[]): readonly Mark[] {
  const out: Draft[] = [];
  const drafts = pairs.flatMap((pair) => draftOf(text, pair));
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    const last = out.at(-1);
    const together = last === undefined ? null : joined(text, last, draft);
    if (together !== null) {
      out[out.length - 1] = together;
      continue;
    }
    const next = drafts[index + 1];
    if (next !== undefined && headsNext(text, draft, next)) {
      const { attributions, span } = draft.mark;
      const own = { ...attributions[0]!, span: { start: span.start, end: next.mark.span.start } };
      drafts[index + 1] = withAttributions(next, [own], span.start, next.mark.span.end);
      continue;
    }
    const settled = settle(text, draft);
    if (settled !== null) out.push({ ...draft, mark: settled });
  }
  return out.map(({ mark }) => mark);
}

function draftOf(text: string, pair: Pair): readonly Draft[] {
  const { form, open, close, run, pairs } = pair;
  if (close === null)
    return [
      { pair, note: '', mark: { ...NONE, kind: 'unbalanced', form, span: open, text: empty(open.end) } },
    ];
  const span = { start: open.start, end: close.end };
  if (form === 'bracket' && span.end - span.start < 200 && isBlank(text.slice(span.start, span.end)))
    return [];
  if ((form === 'bold' || form === 'underline') && isEmphasis(text, pair)) return marksInside(text, pair);
  const marks = marksOf(text, pairs);
  const inner = { start: open.end, end: close.start };
  const choice = form === 'bracket' && marks.length === 0 ? choiceInside(text, inner) : null;
  if (choice !== null) return [{ pair, note: '', mark: { ...NONE, ...choice, kind: 'choice', form, span } }];
  const { opening } = run.piece;
  const strangers =
    opening === null || run.base + opening.start > inner.start + 40 || run.base + opening.start < inner.start;
  const first = marks[0]?.span.start ?? inner.end;
  const inside = readInside(text, inner, first, marks.at(-1)?.span.end ?? inner.start, strangers);
  if (form === 'parenthesis' || (form === 'bracket' && inside.note !== '')) {
    const { attributions } = inside;
    const whole = attributions.map((each) => ({ ...each, span }));
    const mark: Mark = {
      ...NONE,
      kind: 'remark',
      form,
      span,
      text: empty(span.end),
      attributions: whole,
      marks,
    };
    return [{ pair, note: inside.note, mark: { ...mark, status: statusOf(whole) } }];
  }
  const { attributions, text: words } = inside.note === '' ? inside : { attributions: [], text: inner };
  const kind = kindOf(form, attributions);
  return [
    {
      pair,
      note: '',
      mark: unwrapped(withLast(text, { ...NONE, kind, form, span, text: words, attributions, marks })),
    },
  ];
}

/** Emphasis alone: what is inside it may still be negotiated. */
function marksInside(text: string, pair: Pair): readonly Draft[] {
  return pair.pairs.flatMap((each) => draftOf(text, each));
}

/** Bold and underlined words that are no new text: a label, an opening, a heading. */
function isEmphasis(text: string, { open, close, run }: Pair): boolean {
  const { role, opening, label } = run.piece;
  if (role === 'heading' || role === 'annex' || role === 'head' || role === 'text') return true;
  const stop = close!.start;
  if (label !== null && stop <= run.base + label.end + 2) return true;
  if (opening === null || open.start > run.base + opening.start)
    return !/[\p{L}\p{N}]/u.test(text.slice(open.end, stop));
  return stop <= run.base + opening.end + 2;
}

/** "[2 bis. … [EU: delete]]": a remark behind all words of a bracket speaks of them. */
function withLast(text: string, mark: Mark): Mark {
  const last = mark.marks.at(-1);
  const { start, end } = mark.text;
  if (last?.kind !== 'remark' || last.span.end !== end || mark.form !== 'bracket') return mark;
  const words = text.slice(start, last.span.start);
  if (/\n\s*\n/.test(words)) return mark;
  const attributions = [...mark.attributions, ...last.attributions];
  return {
    ...mark,
    kind: kindOf(mark.form, attributions),
    text: { start, end: start + words.trimEnd().length },
    attributions,
    status: statusOf(attributions),
    marks: mark.marks.slice(0, -1),
  };
}

/** A mark that encloses nothing but another is one with it. */
function unwrapped(mark: Mark): Mark {
  const only = mark.marks[0];
  if (
    mark.marks.length !== 1 ||
    only!.span.start !== mark.text.start ||
    only!.span.end !== mark.text.end ||
    mark.kind !== 'proposal' ||
    only!.kind === 'remark' ||
    only!.kind === 'unbalanced' ||
    (mark.attributions.length > 0 && only!.attributions.length > 0)
  )
    return mark;
  const attributions = [...mark.attributions, ...only!.attributions];
  return { ...only!, form: mark.form, span: mark.span, attributions, status: statusOf(attributions) };
}

/** Two marks beside one another that are one: words and what is said of them, or wordings to choose from. */
function joined(text: string, last: Draft, next: Draft): Draft | null {
  const { mark } = last;
  if (mark.kind === 'unbalanced' || next.mark.kind === 'unbalanced' || mark.kind === 'remark') return null;
  const gap = text.slice(mark.span.end, Math.min(next.mark.span.start, mark.span.end + 8));
  if (mark.span.end + gap.length < next.mark.span.start) return null;
  if (mark.options.length >= MOST || mark.attributions.length >= MOST) return null;
  if (next.mark.kind === 'remark') {
    if (!BESIDE.test(gap)) return null;
    const said = next.mark.attributions.map((each) => ({
      ...each,
      span: { start: mark.span.end, end: next.mark.span.end },
    }));
    return withAttributions(last, said, mark.span.start, next.mark.span.end);
  }
  const isAlternative = next.mark.attributions.some(({ stance }) => stance === 'alternative');
  const isChoice =
    STROKE.test(gap) ||
    (isAlternative && BESIDE.test(gap)) ||
    (gap === '' && runTogether(text, mark.options.at(-1)?.text ?? mark.text, next.mark.text));
  if (!isChoice) return null;
  if (mark.form !== 'bracket' || next.mark.form !== 'bracket' || next.mark.kind !== 'proposal') return null;
  const before = mark.kind === 'choice' ? mark.options : [optionOf(mark)];
  const options = [...before, optionOf(next.mark)];
  const span = { start: mark.span.start, end: next.mark.span.end };
  const marks = [...mark.marks, ...next.mark.marks];
  return { ...last, mark: { ...NONE, kind: 'choice', form: 'bracket', span, text: span, options, marks } };
}

/** No more wordings, or remarks, are taken for those of one mark. */
const MOST = 50;
/** On the same line, or on the next. */
const BESIDE = /^[ \t\u00a0]{0,3}(?:\r?\n)?[ \t\u00a0]{0,3}$/;
const STROKE = /^\s{0,2}[/／]\s{0,2}$/;

/** "[an][the]", "[2027][2028]": both would make one word or number. */
function runTogether(text: string, a: Span, b: Span): boolean {
  const [last, first] = [text.charCodeAt(a.end - 1), text.charCodeAt(b.start)];
  if (digitValue(last) >= 0) return digitValue(first) >= 0;
  return isLetter(last) && isLetter(first) && !isHan(last);
}

function optionOf({ text, span, attributions }: Mark): Option {
  return { text, span, name: '', attributions };
}

function withAttributions(draft: Draft, said: readonly Attribution[], start: number, end: number): Draft {
  const attributions = [...draft.mark.attributions, ...said];
  const kind = draft.mark.kind === 'choice' ? 'choice' : kindOf(draft.mark.form, attributions);
  const mark = { ...draft.mark, kind, span: { start, end }, attributions, status: statusOf(attributions) };
  return { ...draft, mark };
}

/** "[EU] [and girls]": a name in brackets right before a bracket that says nobody's. */
function headsNext(text: string, { mark, note }: Draft, next: Draft): boolean {
  return (
    note === 'perhaps' &&
    mark.form === 'bracket' &&
    mark.attributions.every(({ delegations }) => delegations.length > 0) &&
    next.mark.kind === 'proposal' &&
    next.mark.form === 'bracket' &&
    next.mark.attributions.length === 0 &&
    /^[ \u00a0]?$/.test(text.slice(mark.span.end, next.mark.span.start))
  );
}

/** What a mark is that no other belongs to; `null` for round brackets that hold words of the text. */
function settle(text: string, { mark, note, pair }: Draft): Mark | null {
  if (mark.kind !== 'remark' || note === 'sure' || standsApart(text, mark, pair)) return mark;
  if (mark.form === 'parenthesis') return null;
  const words = { start: pair.open.end, end: pair.close!.start };
  return { ...mark, kind: 'proposal', text: words, attributions: [], status: 'open' };
}

/** A remark before all words of a paragraph, or behind the mark that closes it. */
function standsApart(text: string, { span, form, attributions }: Mark, { begins, ends }: Pair): boolean {
  const isAgreed = attributions.some(({ stance }) => stance === 'agree' || stance === 'ad-ref');
  if (form === 'parenthesis' && !isAgreed) return false;
  if (begins) return true;
  return (
    ends &&
    (isAgreed ||
      markKind(
        text
          .slice(Math.max(0, span.start - 4), span.start)
          .trimEnd()
          .at(-1),
      ) !== '')
  );
}

function kindOf(form: Mark['form'], attributions: readonly Attribution[]): Mark['kind'] {
  if (form === 'struck') return 'deletion';
  const isWanted = attributions.some(
    ({ stance, delegations }) => WANTS.has(stance) && delegations.length > 0,
  );
  return !isWanted && attributions.some(({ stance }) => stance === 'delete') ? 'deletion' : 'proposal';
}

const WANTS: ReadonlySet<Attribution['stance']> = new Set(['propose', 'alternative', 'retain', 'support']);

/** Agreed is what all agree on: "[EU: agreed]" says it of one. */
export function statusOf(attributions: readonly Attribution[]): Status {
  const common = attributions.filter(({ delegations }) => delegations.length === 0);
  if (common.some(({ stance }) => stance === 'ad-ref')) return 'ad-ref';
  return common.some(({ stance }) => stance === 'agree') ? 'agreed' : 'open';
}

function empty(at: number): Span {
  return { start: at, end: at };
}
