import type { Document } from '../document/document.ts';
import type { Resolution } from '../document/views.ts';
import type { Form } from '../facts/forms.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import { adverbIn, inForm } from '../rules/adverbs.ts';
import type { Part } from '../syntax/openings.ts';
import { foldText } from '../text/fold.ts';
import type { TextEdit } from '../text/span.ts';
import { joinedAs } from './joiners.ts';
import { headOf, type OpeningWords, openingIn, withHead } from './opening.ts';
import { allRows, type Entry, isRow, type Plan, type Row, type Words } from './plan.ts';

const FORMS: readonly Form[] = ['bare', 'also', 'further'];

/** A paragraph among those that open alike, one after the other. */
interface Member {
  readonly row: Row;
  readonly opening: OpeningWords;
  /** The paragraph before the run; `null` for none. */
  readonly lead: Row | null;
  /** Rows of the run up to this one, what it is made of and its place from 0. */
  readonly run: readonly Row[];
  readonly at: number;
}

/**
 * Adverbs of repetition and the word that joins a later preambular paragraph, right for the new order. Only runs that
 * the change touched are looked at, and of those only what was in step before: bare, also, further, bare …
 */
export function openingEdits(
  document: Document,
  { language }: Resolution,
  before: Plan,
  after: Plan,
  repetition: 'in-threes' | 'free',
  words: Map<Row, readonly Words[]>,
): readonly TextEdit[] {
  const pack = packOf(language);
  const edits: TextEdit[] = [];
  const write = (row: Row, opening: OpeningWords, written: string): void => {
    if (written === opening.source) return;
    const found = withHead(words.get(row) ?? row.words, opening.span, written);
    if (found === null) return;
    if (found.edit !== null) edits.push(found.edit);
    else words.set(row, found.words);
  };
  const parts = (['preambular', 'operative'] as const).map((part) => ({
    part,
    members: membersIn(document, before.body, part, pack),
  }));
  const members = parts.flatMap((each) => each.members);
  const goesRound =
    repetition === 'in-threes' || members.some(({ at, opening }) => at > 0 && opening.form !== 'bare');
  const isFirst = joinedAs(document, before, after, pack);
  for (const row of allRows(after.body)) {
    const { source } = row;
    if (row.role !== 'item' || source === null || !('role' in source)) continue;
    // An item follows the words that lead in to it, not a like paragraph.
    const opening = openingIn(document, row.words, source.role, pack);
    if (opening !== null) write(row, opening, inForm(opening.source, 'bare', source.role, pack));
  }
  for (const { part, members: own } of parts) {
    const old = new Map(own.map((each) => [each.row.source, each]));
    const now = membersIn(document, after.body, part, pack);
    const due = formsDue(document, now, old, { part, pack, goesRound });
    for (const { row, opening } of now) {
      const form = due.get(row) ?? opening.form;
      const adverb = form === 'bare' ? null : spelled(own, form, part, pack);
      const inStep = inForm(opening.source, form, part, pack, adverb ?? undefined);
      const written = part === 'preambular' ? isFirst(row, inStep) : inStep;
      write(row, opening, written);
    }
  }
  return edits;
}

/** Every paragraph of a part that opens with a phrase, in its run. */
function membersIn(
  document: Document,
  entries: readonly Entry[],
  part: Part,
  pack: LanguagePack,
): readonly Member[] {
  const members: Member[] = [];
  let last: Member | null = null;
  let before: Row | null = null;
  for (const entry of entries) {
    if (!isRow(entry)) {
      if (!isNote(document.slice(entry.span))) last = null;
      continue;
    }
    // An empty frame is still to be written.
    if (headOf(document, entry.words).trim() === '') continue;
    const opening: OpeningWords | null =
      entry.role === part ? openingIn(document, entry.words, part, pack) : null;
    if (opening === null) last = null;
    else {
      const goesOn: boolean = last !== null && opening.known && last.opening.phrase === opening.phrase;
      const run: Row[] = goesOn ? [...last!.run, entry] : [entry];
      last = { row: entry, opening, lead: goesOn ? last!.lead : before, run, at: run.length - 1 };
      members.push(last);
    }
    before = entry;
  }
  return members;
}

/** The text of a footnote parts no run; a heading does. */
function isNote(text: string): boolean {
  return /^(?:\[\^|[¹²³⁰-⁹]|<)/.test(text);
}

interface Manner {
  readonly part: Part;
  readonly pack: LanguagePack;
  /** Like openings go bare, also, further: by the house, or as the text shows. */
  readonly goesRound: boolean;
}

/** The form that each paragraph of a touched run is to have. */
function formsDue(
  document: Document,
  now: readonly Member[],
  old: ReadonlyMap<Row['source'], Member>,
  { part, pack, goesRound }: Manner,
): ReadonlyMap<Row, Form> {
  const due = new Map<Row, Form>();
  const steps = stepsOf(document, [...old.values()]);
  const isLoose = part === 'operative' || pack.repetition.varies;
  const isPlain = [...steps.values()].some(({ isByChoice }) => isByChoice);
  const isStrict = goesRound && !(isLoose && isPlain);
  let state = 0;
  now.forEach((member, index) => {
    const { row, opening, at } = member;
    const own = FORMS.indexOf(opening.form);
    const was = row.source === null ? undefined : old.get(row.source);
    const step = was === undefined ? undefined : steps.get(was.row);
    const run = now.slice(index - at).filter((other) => other.run[0] === member.run[0]);
    if (at === 0) state = own > 0 && was?.at === 0 && echoes(document, member) ? own : 0;
    else if (own === 0 && step?.isByChoice) state = 0;
    else if (own === 0 && !isStrict && run.every(({ opening: { form } }) => form === 'bare')) state = 0;
    else state = (state + 1) % FORMS.length;
    if (step !== undefined && !step.isRight) state = own;
    else if (opening.known && !isUntouched(member, was)) due.set(row, FORMS[state]!);
    else state = own;
  });
  return due;
}

/** Whether each paragraph was in step, or bare where an adverb might stand. */
function stepsOf(
  document: Document,
  members: readonly Member[],
): ReadonlyMap<Row, { readonly isRight: boolean; readonly isByChoice: boolean }> {
  const steps = new Map<Row, { readonly isRight: boolean; readonly isByChoice: boolean }>();
  let state = 0;
  for (const member of members) {
    const own = FORMS.indexOf(member.opening.form);
    if (member.at === 0) state = own > 0 && echoes(document, member) ? own : 0;
    else state = (state + 1) % FORMS.length;
    const isByChoice = member.at > 0 && own === 0 && state !== 0;
    if (isByChoice) state = 0;
    steps.set(member.row, { isRight: own === state, isByChoice });
    state = own;
  }
  return steps;
}

/** The paragraph before the run holds the phrase, though it need not open with it, or opens with a word of it. */
function echoes(document: Document, { row, lead, opening }: Member): boolean {
  if (lead === null) return false;
  const text = lead.words
    .map((piece) => (typeof piece === 'string' ? piece : document.slice(piece)))
    .join('');
  const folded = foldText(text, 0, text.length);
  if (folded.includes(opening.phrase)) return true;
  if (row.role !== lead.role) return false;
  const head = folded.slice(0, opening.phrase.length + LONGEST_WORD).split(' ');
  return opening.phrase.split(' ').some((word) => word.length > 3 && head.includes(word));
}

const LONGEST_WORD = 12;

/** The run up to a paragraph is made of what it was made of, behind the same paragraph. */
function isUntouched(now: Member, was: Member | undefined): boolean {
  return (
    was !== undefined &&
    was.at === now.at &&
    was.lead?.source === now.lead?.source &&
    was.run.every((row, index) => row.source !== null && row.source === now.run[index]!.source)
  );
}

/** The adverb of a form as the text spells it: Arabic texts differ in vowel signs. */
function spelled(members: readonly Member[], form: Form, part: Part, pack: LanguagePack): string | null {
  const like = members.find(({ opening }) => opening.form === form);
  return like === undefined ? null : adverbIn(like.opening.source, part, pack);
}
